export const id=8232;export const ids=[8232];export const modules={8232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
headCommit:()=>headCommit});const limitMs=5e3;async function headCommit(folder,signal){const{execa:execa}=await __webpack_require__.e(6993).then(__webpack_require__.bind(__webpack_require__,6993))
;const options={cwd:folder,cancelSignal:signal,timeout:limitMs,maxBuffer:4096,stdin:"ignore",stderr:"ignore",reject:false}
;const{stdout:stdout="",failed:failed}=await execa("git",["rev-parse","--verify","HEAD"],options);return!failed&&/^[0-9a-f]{40,64}$/.test(stdout)?stdout:""}})};
