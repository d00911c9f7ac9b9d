export const id="world-recover-recover-for-keeper-main";export const ids=["world-recover-recover-for-keeper-main"];export const modules={
45258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GateFailure:()=>GateFailure,N:()=>failureCodes});const failureCodes={
CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",CONFIG_OUTSIDE:"refused",USAGE:"invalid",INPUT_INVALID:"invalid",PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",
RESULT_INVALID:"invalid",TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",CAP_EXCEEDED:"refused",EVENT_REFUSED:"refused",PLATFORM_UNSUPPORTED:"error",TARGET_UNAVAILABLE:"error",
TARGET_NOT_READY:"error",REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",JOURNAL_UNTRUSTED:"refused",
JOURNAL_MASKED:"refused",STATE_UNSAFE:"refused",LOCKED:"error",CANCELLED:"cancelled"};class GateFailure extends Error{code;hint;constructor(code,message,options={}){super(message,"cause"in options?{
cause:options.cause}:undefined);this.name="GateFailure";this.code=code;this.hint=options.hint}get verdict(){return failureCodes[this.code]}}})};
