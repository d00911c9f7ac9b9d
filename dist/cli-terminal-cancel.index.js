export const id="cli-terminal-cancel";export const ids=["cli-terminal-cancel"];export const modules={75042:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{cancelOnSignal:()=>cancelOnSignal});var _world_cancellation_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47964)
;const cancelOnSignal=(io,harmless=false)=>(0,_world_cancellation_js__WEBPACK_IMPORTED_MODULE_0__.d)(process,[],(name,again)=>{
if(!harmless)io.note(again?"still removing faults; please wait":`${name}: removing all faults…`)})}),47964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>cancelOnSignals});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;function cancelOnSignals(process,streams,onSignal=()=>undefined){const controller=new AbortController;let crash
;const cancel=name=>controller.abort(new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("CANCELLED",`cancelled by ${name}`));const fail=error=>{crash??=error;controller.abort(error)}
;const heed=name=>{onSignal(name,controller.signal.aborted);cancel(name)};const onClosedPipe=()=>cancel("a closed pipe")
;const listeners=[...["SIGINT","SIGTERM","SIGHUP"].map(name=>[process,name,heed]),...["uncaughtException","unhandledRejection"].map(name=>[process,name,fail]),...streams.map(stream=>[stream,"error",onClosedPipe])]
;for(const[emitter,name,listener]of listeners)emitter.on(name,listener);return{signal:controller.signal,crash:()=>crash,release:()=>{
for(const[emitter,name,listener]of listeners)emitter.off(name,listener)}}}})};
