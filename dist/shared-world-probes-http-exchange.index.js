export const id="shared-world-probes-http-exchange";export const ids=["shared-world-probes-http-exchange"];export const modules={
79834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>bodyLimitBytes});const bodyLimitBytes=256*1024}),
28584:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>lowerCaseNames})
;const lowerCaseNames=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name.toLowerCase(),value]))}),
18806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>guardedLookup})
;var node_dns__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40610);var _core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49555)
;var _reasons_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-probes-reasons");const guardedLookup=(host,options,callback)=>{if((0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(host))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0);(0,
node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host,{...options,all:true},(error,addresses)=>{if(error!==null)return callback(error,"",0);if(addresses.some(({address:address})=>(0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(address)))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0)
;if(options.all===true)return callback(null,addresses);const[first]=addresses
;return first===undefined?callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("CLOSED"),"",0):callback(null,first.address,first.family)})}}),
"world-probes-http-exchange":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
;var external_node_http_=__webpack_require__(37067);var check=__webpack_require__(79834);var reasons=__webpack_require__("world-probes-reasons");var head_of_bytes=__webpack_require__(22194)
;const freePieces=512;const leastAverageBytes=32;function readBody(stream,done,limitBytes=check.r){const head=new head_of_bytes.j(limitBytes);let pieces=0;const finish=body=>{
stream.removeListener("data",take);stream.removeListener("end",end);done(body)};const end=()=>finish({bytes:head.bytes,cut:head.cut});const take=piece=>{head.add(piece);pieces+=1
;if(head.cut)end();else if(pieces>freePieces&&head.length<pieces*leastAverageBytes)finish(new reasons.B2("TINY_PIECES"))};stream.on("data",take);stream.once("end",end)}const sliceBytes=2*1024
;const turnMs=1;const sliced=new WeakSet;function sliceReads(socket){if(sliced.has(socket))return;sliced.add(socket);const push=socket.push.bind(socket);const read=socket._read.bind(socket)
;const waiting=[];const next=()=>{const piece=waiting.shift()??null;if(piece===null||piece.length<=sliceBytes)return piece;waiting.unshift(piece.subarray(sliceBytes))
;return piece.subarray(0,sliceBytes)};const handOn=()=>{const untilMs=performance.now()+turnMs;let wantsMore=true
;while(wantsMore&&waiting.length>0&&!socket.destroyed&&performance.now()<untilMs)wantsMore=push(next());return wantsMore&&waiting.length===0};socket.push=chunk=>{
waiting.push(chunk instanceof Uint8Array?chunk:null);return waiting.length===1&&handOn()};socket._read=size=>{if(waiting.length===0)read(size);else setImmediate(handOn)}}const prescanBytes=1024
;const label="[\"']?\\s*([\\w.:+-]{1,40})";const inType=new RegExp(`;\\s*charset\\s*=\\s*${label}`,"i");const inMeta=new RegExp(`<meta\\s[^>]{0,200}?charset\\s*=\\s*${label}`,"i")
;function textOf(bytes,contentType=""){return decoderFor(bomOf(bytes)??inType.exec(contentType)?.[1]??metaOf(bytes,contentType)).decode(bytes)}function bomOf([first,second,third]){
if(first===239&&second===187&&third===191)return"utf-8";if(first===254&&second===255)return"utf-16be";return first===255&&second===254?"utf-16le":undefined}function metaOf(bytes,contentType){
if(!/html/i.test(contentType))return undefined;const name=inMeta.exec(Buffer.from(bytes.subarray(0,prescanBytes)).toString("latin1"))?.[1]
;return name!==undefined&&/^utf-?16/i.test(name)?undefined:name}function decoderFor(name="utf-8"){try{return new TextDecoder(name)}catch{return new TextDecoder}}const mostInterim=32
;function exchange(options,body,signal,limitBytes=check.r){const{promise:promise,resolve:resolve}=deferred();const request=(0,external_node_http_.request)(options)
;const gotBytes=listenForBytes(request);const settle=exchanged=>{signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>giveUp(new reasons.B2("TIMED_OUT"));let complete=false
;const fail=error=>{if(!complete)settle({error:error,staleConnection:request.reusedSocket&&!gotBytes()})};const giveUp=error=>{settle({error:error,staleConnection:false});request.destroy()}
;request.on("error",fail);request.once("socket",sliceReads);let interim=0;request.on("information",()=>{interim+=1;if(interim>mostInterim)giveUp(new reasons.B2("INTERIM_FLOOD"))})
;request.on("response",response=>{response.on("error",fail);const done=body=>{complete=true;responseOf(response,body,limitBytes).then(read=>settle({response:read,rawHeaders:response.rawHeaders
}),error=>settle({error:error,staleConnection:false}));if(body.cut)request.destroy()};readBody(response,body=>body instanceof reasons.B2?giveUp(body):done(body),limitBytes)})
;request.on("upgrade",(response,socket)=>{socket.destroy();settle({response:{...headOf(response),body:"",cut:false},rawHeaders:response.rawHeaders})})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});request.end(body??undefined);return promise}async function responseOf(response,body,limitBytes){
const head=headOf(response);const coding=head.headers["content-encoding"]
;const read=coding===undefined?body:await(await __webpack_require__.e("world-probes-http-content-coding").then(__webpack_require__.bind(__webpack_require__,86820))).decoded(body,coding,limitBytes)
;if(typeof read==="string")return{...head,body:"",cut:false,unreadable:read};return{...head,body:textOf(read.bytes,head.headers["content-type"]),cut:read.cut}}function headOf(response){
const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{status:response.statusCode??null,headers:Object.fromEntries(headers)}}
function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead});return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{}
;const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}}),22194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>HeadOfBytes});const leastBytes=4*1024;class HeadOfBytes{#limitBytes;#buffer=Buffer.alloc(0);#length=0;cut=false;constructor(limitBytes){
this.#limitBytes=limitBytes}get length(){return this.#length}get bytes(){return this.#buffer.subarray(0,this.#length)}add(piece){const fits=Math.min(piece.length,this.#limitBytes-this.#length)
;if(fits<piece.length)this.cut=true;if(fits===0)return;this.#reserve(this.#length+fits);this.#buffer.set(fits===piece.length?piece:piece.subarray(0,fits),this.#length);this.#length+=fits}
#reserve(bytes){if(bytes<=this.#buffer.length)return;const grown=Buffer.allocUnsafeSlow(Math.min(this.#limitBytes,Math.max(leastBytes,bytes,2*this.#buffer.length)))
;this.#buffer.copy(grown,0,0,this.#length);this.#buffer=grown}}}),"world-probes-http-origin":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>openOrigin});var external_node_http_=__webpack_require__(37067);var external_node_net_=__webpack_require__(77030)
;var address_of_url=__webpack_require__(24023);var forbidden_host=__webpack_require__(49555);var header_names=__webpack_require__(28584)
;const loginWords=/(?:^|[^a-z])(?:log[-_]?in|sign[-_]?in|sso|oauth2?|saml2?|auth|authorize|authenticate|accounts?)(?:[^a-z]|$)/i;function redirectReason(from,location){
if(!URL.canParse(location,from.href))return"redirect to another host";const to=new URL(location,from.href);if(isLogin(from,to))return"redirect to a login page"
;if(to.hostname!==from.hostname)return hostReason(from.hostname,to.hostname)
;if(to.protocol!==from.protocol)return/^https?:$/.test(to.protocol)?`redirect to ${to.protocol.slice(0,-1)}`:"redirect to another host";if(to.host!==from.host)return"redirect to another port"
;return slashReason(from.pathname,to.pathname)}const isLogin=(from,to)=>!loginWords.test(from.pathname)&&loginWords.test(`${to.hostname}${to.pathname}`);function hostReason(from,to){
if(to===`www.${from}`)return"redirect to www";return from===`www.${to}`?"redirect from www":"redirect to another host"}function slashReason(from,to){
if(to===`${from}/`)return"redirect to the path with a slash";return from===`${to}/`?"redirect to the path without a slash":null}var http_status=__webpack_require__(97917)
;var guarded_lookup=__webpack_require__(18806);var reasons=__webpack_require__("world-probes-reasons");var exchange=__webpack_require__("world-probes-http-exchange");const maxHeaderSize=64*1024
;const keeping={keepAlive:true,maxFreeSockets:256};function openOrigin(place){const url=new URL(place.preview);const address=(0,address_of_url.f)(place.preview);const agents=agentsFor(url);return{
prepare:request=>({options:optionsOf(request,url,address,place),body:request.body?.text??null,status:request.status}),
async send({options:options,body:body,status:status},{again:again,bodyLimitBytes:bodyLimitBytes},signal){if((0,forbidden_host.i)(url.hostname))return(0,reasons.g5)(new reasons.B2("ADDRESS_REFUSED"))
;const{kept:kept,fresh:fresh}=await agents;let got=await(0,exchange.c)({...options,agent:kept},body,signal,bodyLimitBytes);if("error"in got&&got.staleConnection&&again)got=await(0,exchange.c)({
...options,agent:fresh},body,signal,bodyLimitBytes);if("error"in got)return(0,reasons.g5)(got.error);if(asksForTls(got.response,url))return{failure:"not HTTP: TLS",ours:false}
;const away=leadsAway(status,got.response,new URL(options.path??"",url));return away===null?got:{failure:away,ours:false}},async close(){const{kept:kept,fresh:fresh}=await agents;kept.destroy()
;fresh.destroy()}}}async function agentsFor({protocol:protocol}){if(protocol!=="https:")return{kept:new external_node_http_.Agent(keeping),fresh:new external_node_http_.Agent}
;const https=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,44708,19));return{kept:new https.Agent(keeping),fresh:new https.Agent}}
function optionsOf(request,url,{host:host,port:port},{headers:headers={}}){return{protocol:url.protocol,host:host,port:port,method:request.method,path:pathOf(request.path,url),
headers:headersOf(request,url,headers),setHost:false,maxHeaderSize:maxHeaderSize,lookup:guarded_lookup.r,...(0,external_node_net_.isIP)(host)===0?{servername:host}:{}}}function pathOf(path,url){
const{pathname:pathname,search:search}=new URL(url.pathname.replace(/\/$/,"")+path,url);return pathname+search}function headersOf({headers:headers,body:body},url,everywhere){const own={host:url.host,
"accept-encoding":"identity"};const standard={accept:"*/*","user-agent":"chaos-gate"};const carried=body===null?{}:{"content-length":Buffer.byteLength(body.text),"content-type":body.type};return{
...standard,...carried,...(0,header_names.s)(everywhere),...(0,header_names.s)(headers),...own}}function leadsAway(expected,{status:status,headers:headers},url){
if(status===null||status<300||status>399||(0,http_status.l)(expected,status)||headers.location===undefined)return null;return redirectReason(url,headers.location)}
const asksForTls=({status:status,body:body},{protocol:protocol})=>protocol==="http:"&&status===400&&/\b(?:HTTPS (?:port|server)|SSL-enabled server port)\b/i.test(body)}),
"world-probes-reasons":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B2:()=>ProbeError,g5:()=>failureOf,iU:()=>timedOut})
;const byReason={"Transfer-Encoding can't be present with Content-Length":"both Content-Length and Transfer-Encoding",
"Content-Length can't be present with Transfer-Encoding":"both Content-Length and Transfer-Encoding","Duplicate Content-Length":"two Content-Length headers",
"Content-Length overflow":"a Content-Length that is too large","Empty Content-Length":"an empty Content-Length","Invalid header token":"a space or a forbidden character in the name of a header",
"Invalid header value char":"a control character in the value of a header","Invalid header field char":"a line that ends in LF without CR",
"Unexpected whitespace after header value":"a header that continues on the next line"};const byCode={HPE_INVALID_CONTENT_LENGTH:"a Content-Length that is not a number",
HPE_UNEXPECTED_CONTENT_LENGTH:"two Content-Length headers",HPE_INVALID_TRANSFER_ENCODING:"an invalid Transfer-Encoding",HPE_INVALID_HEADER_TOKEN:"a forbidden character in a header",
HPE_UNEXPECTED_SPACE:"a space before the first header",HPE_CR_EXPECTED:"a line that ends in LF without CR",HPE_LF_EXPECTED:"a CR without LF",HPE_INVALID_CHUNK_SIZE:"a chunk without a valid size",
HPE_STRICT:"a chunk that is longer than it says",HPE_CHUNK_EXTENSIONS_OVERFLOW:"endless chunk extensions",HPE_INVALID_STATUS:"no valid status code",
HPE_CLOSED_CONNECTION:"bytes after the last response"};function invalidHttp(code,error){const{reason:reason,rawPacket:rawPacket}=Object(error)
;const known=typeof reason==="string"&&Object.hasOwn(byReason,reason)?byReason[reason]:byCode[code];if(known!==undefined)return`invalid HTTP: ${known}`
;const protocol=rawPacket instanceof Uint8Array?protocolOf(rawPacket):null;return protocol===null?"not HTTP":`not HTTP: ${protocol}`}function protocolOf(bytes){const[first,second,,fourth]=bytes
;if((first===21||first===22)&&second===3)return"TLS";if(fourth===4&&bytes.length>=9&&bytes.subarray(5,9).every(byte=>byte===0))return"HTTP/2"
;return String.fromCharCode(...bytes.subarray(0,4))==="SSH-"?"SSH":null}class ProbeError extends Error{code;constructor(code){super(code);this.code=code}}const reasons={TIMED_OUT:"timeout",
ADDRESS_REFUSED:"refused address",CLOSED:"closed",TINY_PIECES:"body in tiny pieces",INTERIM_FLOOD:"too many interim responses",ETIMEDOUT:"timeout",ECONNREFUSED:"refused",ECONNABORTED:"reset",
EPIPE:"closed",ENOTFOUND:"name not found",ENODATA:"name not found",EHOSTUNREACH:"unreachable",EHOSTDOWN:"unreachable",ENETUNREACH:"unreachable",ENETDOWN:"unreachable",EACCES:"unreachable",
EPERM:"unreachable",CERT_HAS_EXPIRED:"TLS: expired",DEPTH_ZERO_SELF_SIGNED_CERT:"TLS: self-signed",SELF_SIGNED_CERT_IN_CHAIN:"TLS: self-signed",ERR_TLS_CERT_ALTNAME_INVALID:"TLS: wrong host",
ERR_HTTP2_ERROR:"not HTTP/2",ERR_HTTP2_STREAM_CANCEL:"closed",ERR_HTTP2_STREAM_ERROR:"reset",ERR_HTTP2_SESSION_ERROR:"closed",HPE_HEADER_OVERFLOW:"head too large"}
;const ownErrors=["EMFILE","ENFILE","ENOMEM","ENOBUFS","EADDRNOTAVAIL","EAGAIN"];const ownLookUp=["EAI_AGAIN","EAI_SYSTEM","EAI_MEMORY","ESERVFAIL"];const timedOut={failure:"timeout",ours:false}
;function failureOf(error){const{code:code,syscall:syscall}=detailsOf(error);if(ownErrors.includes(code))return{failure:`gate: ${code}`,ours:true};if(ownLookUp.includes(code))return{
failure:"name look-up failed",ours:true};if(code==="ECONNRESET")return{failure:syscall===undefined?"closed":"reset",ours:false}
;if(code==="EPROTO"&&/wrong version number|packet length too long/.test(error.message))return{failure:"TLS: not spoken there",ours:false};return{
failure:reasons[code]??(code.startsWith("HPE_")?invalidHttp(code,error):familyOf(code)),ours:false}}function familyOf(code){
return/^(?:ERR_SSL|ERR_TLS|EPROTO|UNABLE_TO|CERT_)/.test(code)?"TLS":"network error"}function detailsOf(error){const first=error instanceof AggregateError?error.errors[0]:error
;const{code:code,syscall:syscall}=Object(first);return{code:String(code),syscall:typeof syscall==="string"?syscall:undefined}}})};
