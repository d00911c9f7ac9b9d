export const id=2249;export const ids=[2249,250];export const modules={2249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
readBaseline:()=>readBaseline});var _terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(250);async function readBaseline({values:{baseline:baseline}},io){
if(baseline===undefined)return undefined
;const{parseResult:parseResult}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__,2283));return parseResult(await(0,
_terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(baseline,io.cwd,"RESULT_INVALID"))}}),250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readText:()=>readText});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258);const bytesMax=64*1024*1024
;async function readText(file,cwd,code){try{const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file));try{
const seen=await handle.stat();if(!seen.isFile())throw new Error("it is not a file");if(seen.size>bytesMax)throw new Error("it is larger than 64 MiB");return await handle.readFile("utf8")}finally{
await handle.close()}}catch(cause){throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}})};
