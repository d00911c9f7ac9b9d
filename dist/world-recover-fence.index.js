export const id="world-recover-fence";export const ids=["world-recover-fence"];export const modules={45258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GateFailure:()=>GateFailure,N:()=>failureCodes});const failureCodes={CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",
CONFIG_OUTSIDE:"refused",USAGE:"invalid",INPUT_INVALID:"invalid",PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",RESULT_INVALID:"invalid",SHARDS_INVALID:"invalid",SHARD_MISSING:"error",
TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",CAP_EXCEEDED:"refused",EVENT_REFUSED:"refused",PLATFORM_UNSUPPORTED:"error",TARGET_UNAVAILABLE:"error",TARGET_NOT_READY:"error",
REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",JOURNAL_UNTRUSTED:"refused",JOURNAL_MASKED:"refused",STATE_UNSAFE:"refused",
LOCKED:"error",CANCELLED:"cancelled"};class GateFailure extends Error{code;hint;constructor(code,message,options={}){super(message,"cause"in options?{cause:options.cause}:undefined)
;this.name="GateFailure";this.code=code;this.hint=options.hint}get verdict(){return failureCodes[this.code]}}}),91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fence:()=>fence});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4
;async function fence(gate,{graceMs:graceMs,known:known},on,signal){if(gate.pid===on.pid)return false
;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}})};
