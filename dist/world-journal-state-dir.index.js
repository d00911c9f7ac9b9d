export const id="world-journal-state-dir";export const ids=["world-journal-state-dir"];export const modules={19112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{checkStateDir:()=>checkStateDir,stateDirOf:()=>stateDirOf,u:()=>prepareStateDir});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161)
;var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45258);function stateDirOf(environment){
const given=environment.CHAOS_GATE_STATE_DIR;return given?given:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.XDG_STATE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),".local","state"),"chaos-gate")}async function prepareStateDir(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path,{recursive:true,
mode:448}).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be created: ${cause.message}`,path));await checkStateDir(path);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch(cause=>fail("JOURNAL_UNWRITABLE",`cannot be written: ${cause.message}`,path))}
async function checkStateDir(path){
const seen=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(error=>error.code==="ENOENT"?null:fail("STATE_UNSAFE",`cannot be looked at: ${error.message}`,path))
;if(seen===null)return;if(!seen.isDirectory())fail("STATE_UNSAFE","is not a folder (a link is not followed)",path);if(seen.uid!==process.getuid?.())fail("STATE_UNSAFE","belongs to another user",path)
;if((seen.mode&18)!==0)fail("STATE_UNSAFE","can be written by other users",path)}function fail(code,message,path){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure(code,`the state folder ${path} ${message}`,{hint:`Set CHAOS_GATE_STATE_DIR to a folder of your own (chmod 700).`})}})};
