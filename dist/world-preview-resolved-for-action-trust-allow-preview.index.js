export const id="world-preview-resolved-for-action-trust-allow-preview";export const ids=["world-preview-resolved-for-action-trust-allow-preview"];export const modules={
69838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{resolved:()=>resolved})
;var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71553);var _core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83336)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");const resolved=(name,signal,limitMs=2e3)=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_1__.u)(limitMs,signal,limit=>Promise.race([(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name,{all:true}),(0,
_core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__.E)(limit).then(()=>[])])).then(found=>found.map(({address:address})=>address),()=>[])})};
