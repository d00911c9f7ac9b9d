export const id=9648;export const ids=[9648,9112];export const modules={19112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure(code,`the state folder ${path} ${message}`,{hint:`Set CHAOS_GATE_STATE_DIR to a folder of your own (chmod 700).`})}}),
79648:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverAll:()=>recoverAll})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _journal_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96129);var _journal_name_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(90500)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-journal-read");var _journal_state_dir_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19112)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32687);var _recover_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("world-recover-recover")
;async function recoverAll(stateDir,signal,keepMs=0){await(0,_journal_state_dir_js__WEBPACK_IMPORTED_MODULE_4__.checkStateDir)(stateDir);const names=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(stateDir).catch(()=>[]);const all=[];for(const name of names.filter(entry=>entry.endsWith(".jsonl")).sort()){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir,name);if(await isOurDead(path))all.push(...await sweep(path,keepMs,signal))}return all}async function sweep(path,keepMs,signal){try{
const recovered=await(0,_recover_js__WEBPACK_IMPORTED_MODULE_6__.recoverJournal)(path,{by:"recover"},signal);if(recovered.failed===0&&Date.now()-(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs>=keepMs)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{force:true});return[recovered]}catch(error){return(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_3__.b2)(error)?[]:[unreadable(path,error)]}}const unreadable=(journal,error)=>({journal:journal,undone:0,failed:1,unrestored:[{undo:"",target:"",
kind:"journal",reason:error.message,commands:[]}],events:[]});async function isOurDead(path){const events=await(0,_journal_read_js__WEBPACK_IMPORTED_MODULE_3__.readJournal)(path,true).catch(()=>[])
;if(!await(0,_journal_host_js__WEBPACK_IMPORTED_MODULE_2__.Y)(events))return false;const started=events.find(event=>event.type==="run.started");const gate=started?.gate??(0,
_journal_name_js__WEBPACK_IMPORTED_MODULE_7__.I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.aW)());return gate===null||await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_5__.L4)(gate)===null}})};
