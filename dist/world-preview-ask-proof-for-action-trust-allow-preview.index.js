export const id="world-preview-ask-proof-for-action-trust-allow-preview";export const ids=["world-preview-ask-proof-for-action-trust-allow-preview"];export const modules={
"world-preview-ask-proof":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{waitForCommit:()=>waitForCommit})
;var promises_=__webpack_require__(58500);const fewestDigits=7;function showsCommit(proof,{status:status,headers:headers,body:body},commit){
if(!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))return false;const shown="header"in proof?headers[proof.header]??"":status===200?body:""
;return[...shown.toLowerCase().matchAll(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/g)].some(([word])=>word.length>=fewestDigits&&commit.startsWith(word))}
var http_origin=__webpack_require__("world-probes-http-origin");var within=__webpack_require__("world-within");const requestLimitMs=5e3;const pauseMs=500;const proofPatienceMs={silent:3e4,other:1e4}
;async function waitForCommit(proof,commit,place,signal,patienceMs=proofPatienceMs){const origin=(0,http_origin.N)(place);const request={method:"GET",path:"path"in proof?proof.path:"/",headers:{},
body:null,status:"2xx"};const prepared=origin.prepare(request);const begun=performance.now();try{for(;;){const result=await(0,within.u)(requestLimitMs,signal,limit=>origin.send(prepared,{again:true,
bodyLimitBytes:65536},limit));signal.throwIfAborted();if("response"in result&&showsCommit(proof,result.response,commit))return"shown"
;const isRight="response"in result&&(result.response.status??500)<400;if(performance.now()-begun+pauseMs>(isRight?patienceMs.other:patienceMs.silent))return"not shown";await(0,
promises_.setTimeout)(pauseMs,undefined,{signal:signal})}}finally{await origin.close()}}})};
