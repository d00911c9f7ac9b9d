export const id=1857;export const ids=[1857];export const modules={1857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
fence:()=>fence});const pollMs=10;async function fence(gate,graceMs,on,signal){if(gate.pid===on.pid)return false
;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);const lived=await on.signalTo(gate,"SIGKILL")
;while(await on.stateOf(gate)!==null)await on.sleep(pollMs,signal);return lived}})};
