export const id="cli-terminal-write-text";export const ids=["cli-terminal-write-text"];export const modules={94097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeText:()=>writeText});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258)
;async function writeText(file,cwd,text,flag="w"){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text,{flag:flag})}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("USAGE",`\`${file}\` cannot be written: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}})};
