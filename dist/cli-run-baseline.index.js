export const id=1560;export const ids=[1560,250];export const modules={61560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
readBaseline:()=>readBaseline});var _terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10250);async function readBaseline({values:{baseline:baseline}},io){
if(baseline===undefined)return undefined
;const{leftOutText:leftOutText,readResult:readResult}=await Promise.all([__webpack_require__.e("core-report-json-for-cli-commands-report"),__webpack_require__.e("shared-zod-v4-core-schemas")]).then(__webpack_require__.bind(__webpack_require__,"core-report-json"))
;const read=readResult(await(0,_terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(baseline,io.cwd,"RESULT_INVALID"));const leftOut=leftOutText(read)
;if(leftOut!==null)io.note(`warning: the baseline: ${leftOut}`);return read.result}}),10250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readText:()=>readText});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9200);const bytesMax=64*1024*1024
;async function readText(file,cwd,code){try{return(await(0,_world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)((0,
node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,file),bytesMax)).toString("utf8")}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>readHandle,r:()=>UnfitFile,readBounded:()=>readBounded})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const kib=1024;class UnfitFile extends Error{
constructor(message){super(message);this.name="UnfitFile"}}async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path))
;const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
return await readHandle(handle,limitBytes)}finally{await handle.close()}}async function readHandle(handle,limitBytes){const seen=await handle.stat();refuseUnlessRegular(seen)
;if(seen.size>limitBytes)throw tooLarge(limitBytes);let buffer=Buffer.allocUnsafe(Math.min(Math.max(seen.size,64*kib),limitBytes)+1);for(let length=0;;){
const{bytesRead:bytesRead}=await handle.read(buffer,length,buffer.length-length,null);if(bytesRead===0)return buffer.subarray(0,length);length+=bytesRead
;if(length>limitBytes)throw tooLarge(limitBytes);if(length===buffer.length)buffer=Buffer.concat([buffer],Math.min(2*buffer.length,limitBytes+1))}}function refuseUnlessRegular(seen){
if(seen.isDirectory())throw new UnfitFile("it is a folder");if(!seen.isFile())throw new UnfitFile("it is not a regular file")}
const tooLarge=limitBytes=>new UnfitFile(`it is larger than ${limitBytes<kib*kib?`${limitBytes/kib} KiB`:`${limitBytes/kib/kib} MiB`}`)})};
