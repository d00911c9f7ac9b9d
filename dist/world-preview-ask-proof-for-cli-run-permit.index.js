export const id=9909;export const ids=[9909,9951];export const modules={49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost});var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host);if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host)
;if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>lengthText});function lengthText(ms){const seconds=Math.max(0,Math.ceil(ms/1e3))
;const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]];return parts.join(" ")||"0 s"}}),
"world-preview-ask-proof":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{waitForCommit:()=>waitForCommit})
;var promises_=__webpack_require__(58500);const fewestDigits=7;function showsCommit(proof,{status:status,headers:headers,body:body},commit){
if(!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))return false;const shown="header"in proof?headers[proof.header]??"":status===200?body:""
;return[...shown.toLowerCase().matchAll(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/g)].some(([word])=>word.length>=fewestDigits&&commit.startsWith(word))}
var http_origin=__webpack_require__("world-probes-http-origin");var within=__webpack_require__("world-within");const requestLimitMs=5e3;const pauseMs=500;const proofPatienceMs={silent:3e4,other:1e4}
;async function waitForCommit(proof,commit,place,signal,patienceMs=proofPatienceMs){const origin=(0,http_origin.N)(place);const request={method:"GET",path:"path"in proof?proof.path:"/",headers:{},
body:null,status:"2xx"};const prepared=origin.prepare(request);const begun=performance.now();try{for(;;){const result=await(0,within.u)(requestLimitMs,signal,limit=>origin.send(prepared,{again:true,
bodyLimitBytes:65536},limit));signal.throwIfAborted();if("response"in result&&showsCommit(proof,result.response,commit))return"shown"
;const isRight="response"in result&&(result.response.status??500)<400;if(performance.now()-begun+pauseMs>(isRight?patienceMs.other:patienceMs.silent))return"not shown";await(0,
promises_.setTimeout)(pauseMs,undefined,{signal:signal})}}finally{await origin.close()}}}),"world-within":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>within});var say_length=__webpack_require__(63798);const withinOn=setAlarm=>async(ms,signal,work)=>{const limit=new AbortController
;const follow=()=>limit.abort(signal?.reason);const cancelAlarm=setAlarm(ms,()=>limit.abort(new DOMException(`it took longer than ${(0,say_length.m)(ms)}`,"TimeoutError")));if(signal?.aborted)follow()
;signal?.addEventListener("abort",follow,{once:true});try{return await work(limit.signal)}finally{cancelAlarm();signal?.removeEventListener("abort",follow)}};const longestMs=2**31-1
;const within=withinOn((ms,ring)=>{const timer=setTimeout(ring,Math.min(Math.max(0,ms),longestMs));return()=>clearTimeout(timer)})})};
