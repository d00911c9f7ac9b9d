export const id=9838;export const ids=[9838,7457];export const modules={63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>lengthText});function lengthText(ms){const seconds=Math.max(0,Math.ceil(ms/1e3))
;const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
69838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{resolved:()=>resolved})
;var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71553);var _core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83336)
;var _within_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-within");const resolved=(name,signal,limitMs=2e3)=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_1__.u)(limitMs,signal,limit=>Promise.race([(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name,{all:true}),(0,
_core_budget_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__.E)(limit).then(()=>[])])).then(found=>found.map(({address:address})=>address),()=>[])}),
"world-within":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>within});var say_length=__webpack_require__(63798)
;const withinOn=setAlarm=>async(ms,signal,work)=>{const limit=new AbortController;const follow=()=>limit.abort(signal?.reason)
;const cancelAlarm=setAlarm(ms,()=>limit.abort(new DOMException(`it took longer than ${(0,say_length.m)(ms)}`,"TimeoutError")));if(signal?.aborted)follow();signal?.addEventListener("abort",follow,{
once:true});try{return await work(limit.signal)}finally{cancelAlarm();signal?.removeEventListener("abort",follow)}};const longestMs=2**31-1;const within=withinOn((ms,ring)=>{
const timer=setTimeout(ring,Math.min(Math.max(0,ms),longestMs));return()=>clearTimeout(timer)})})};
