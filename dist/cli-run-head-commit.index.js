export const id="cli-run-head-commit";export const ids=["cli-run-head-commit"];export const modules={26095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{headCommit:()=>headCommit});const limitMs=5e3
;const harmless=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.pager=cat","-c","core.sshCommand=false"];const offline={GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"};async function headCommit(folder,signal){
const{execa:execa}=await __webpack_require__.e("execa").then(__webpack_require__.bind(__webpack_require__,"execa-index"));const options={cwd:folder,env:offline,cancelSignal:signal,timeout:limitMs,
maxBuffer:4096,stdin:"ignore",stderr:"ignore",reject:false};const{stdout:stdout="",failed:failed}=await execa("git",[...harmless,"rev-parse","--verify","HEAD"],options)
;return!failed&&/^[0-9a-f]{40,64}$/.test(stdout)?stdout:""}})};
