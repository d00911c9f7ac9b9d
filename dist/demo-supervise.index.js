export const id="demo-supervise";export const ids=["demo-supervise"];export const modules={98716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{supervise:()=>supervise});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500);const pauseMs=50;const startsMax=50;async function supervise(command,words,signal){
for(let starts=0;starts<startsMax&&!signal.aborted;starts++){const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command,words,{stdio:"inherit",signal:signal})
;await new Promise(done=>child.once("exit",done).once("error",done));await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pauseMs)}}})};
