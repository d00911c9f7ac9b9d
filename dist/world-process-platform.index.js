export const id="world-process-platform";export const ids=["world-process-platform"];export const modules={63386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{requireLinux:()=>requireLinux});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const systems={darwin:"macOS",
win32:"Windows",freebsd:"FreeBSD",openbsd:"OpenBSD"};function requireLinux(platform=process.platform){if(platform==="linux")return
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("PLATFORM_UNSUPPORTED",`a run needs Linux, and this is ${systems[platform]??platform}`,{
hint:"run it in a Linux job, container, virtual machine or WSL 2; `validate`, `plan`, `init` and `report` work here"})}})};
