export const id="actions-core";export const ids=["actions-core"];export const modules={"actions-core-lib-core":((e,t,n)=>{n.r(t);n.d(t,{ExitCode:()=>fe,addPath:()=>addPath,debug:()=>debug,
endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,
getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>k,notice:()=>notice,platform:()=>i,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,
setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>D,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,
toWin32Path:()=>toWin32Path,warning:()=>warning});var i={};n.r(i);n.d(i,{arch:()=>ce,getDetails:()=>getDetails,isLinux:()=>le,isMacOS:()=>de,isWindows:()=>ue,platform:()=>ae});var r=n(70857)
;function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){
if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function issueCommand(e,t,n){const i=new Command(e,t,n)
;process.stdout.write(i.toString()+r.EOL)}function issue(e,t=""){issueCommand(e,{},t)}const o="::";class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e;this.properties=t
;this.message=n}toString(){let e=o+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=true;for(const n in this.properties){if(this.properties.hasOwnProperty(n)){
const i=this.properties[n];if(i){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(i)}`}}}}e+=`${o}${escapeData(this.message)}`;return e}}function escapeData(e){
return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){
return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var s=n(76982);var a=n(79896);function issueFileCommand(e,t){
const n=process.env[`GITHUB_${e}`];if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!a.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}
a.appendFileSync(n,`${toCommandValue(t)}${r.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${s.randomUUID()}`;const i=toCommandValue(t);if(e.includes(n)){
throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(i.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}
return`${e}<<${n}${r.EOL}${i}${r.EOL}${n}`}var c=n(16928);var u=n(58611);var d=n.t(u,2);var l=n(65692);var h=n.t(l,2);function getProxyUrl(e){const t=e.protocol==="https:";if(checkBypass(e)){
return undefined}const n=(()=>{if(t){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(n){try{
return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}else{return undefined}}function checkBypass(e){if(!e.hostname){
return false}const t=e.hostname;if(isLoopbackAddress(t)){return true}const n=process.env["no_proxy"]||process.env["NO_PROXY"]||"";if(!n){return false}let i;if(e.port){i=Number(e.port)
}else if(e.protocol==="http:"){i=80}else if(e.protocol==="https:"){i=443}const r=[e.hostname.toUpperCase()];if(typeof i==="number"){r.push(`${r[0]}:${i}`)}
for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){if(e==="*"||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))){return true}}return false}
function isLoopbackAddress(e){const t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{
constructor(e,t){super(e,t);this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}
get password(){return this._decodedPassword}}var f=n(20770);var p=n(24371);var m=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};var g;(function(e){e[e["OK"]=200]="OK";e[e["MultipleChoices"]=300]="MultipleChoices"
;e[e["MovedPermanently"]=301]="MovedPermanently";e[e["ResourceMoved"]=302]="ResourceMoved";e[e["SeeOther"]=303]="SeeOther";e[e["NotModified"]=304]="NotModified";e[e["UseProxy"]=305]="UseProxy"
;e[e["SwitchProxy"]=306]="SwitchProxy";e[e["TemporaryRedirect"]=307]="TemporaryRedirect";e[e["PermanentRedirect"]=308]="PermanentRedirect";e[e["BadRequest"]=400]="BadRequest"
;e[e["Unauthorized"]=401]="Unauthorized";e[e["PaymentRequired"]=402]="PaymentRequired";e[e["Forbidden"]=403]="Forbidden";e[e["NotFound"]=404]="NotFound";e[e["MethodNotAllowed"]=405]="MethodNotAllowed"
;e[e["NotAcceptable"]=406]="NotAcceptable";e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired";e[e["RequestTimeout"]=408]="RequestTimeout";e[e["Conflict"]=409]="Conflict"
;e[e["Gone"]=410]="Gone";e[e["TooManyRequests"]=429]="TooManyRequests";e[e["InternalServerError"]=500]="InternalServerError";e[e["NotImplemented"]=501]="NotImplemented"
;e[e["BadGateway"]=502]="BadGateway";e[e["ServiceUnavailable"]=503]="ServiceUnavailable";e[e["GatewayTimeout"]=504]="GatewayTimeout"})(g||(g={}));var w;(function(e){e["Accept"]="accept"
;e["ContentType"]="content-type"})(w||(w={}));var v;(function(e){e["ApplicationJson"]="application/json"})(v||(v={}));function lib_getProxyUrl(e){const t=pm.getProxyUrl(new URL(e));return t?t.href:""}
const y=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect];const _=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout];const E=["OPTIONS","GET","DELETE","HEAD"]
;const C=10;const x=5;class HttpClientError extends Error{constructor(e,t){super(e);this.name="HttpClientError";this.statusCode=t;Object.setPrototypeOf(this,HttpClientError.prototype)}}
class HttpClientResponse{constructor(e){this.message=e}readBody(){return m(this,void 0,void 0,function*(){return new Promise(e=>m(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
;this.message.on("data",e=>{t=Buffer.concat([t,e])});this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return m(this,void 0,void 0,function*(){
return new Promise(e=>m(this,void 0,void 0,function*(){const t=[];this.message.on("data",e=>{t.push(e)});this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function isHttps(e){const t=new URL(e)
;return t.protocol==="https:"}class HttpClient{constructor(e,t,n){this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=false
;this._maxRetries=1;this._keepAlive=false;this._disposed=false;this.userAgent=this._getUserAgentWithOrchestrationId(e);this.handlers=t||[];this.requestOptions=n;if(n){if(n.ignoreSslError!=null){
this._ignoreSslError=n.ignoreSslError}this._socketTimeout=n.socketTimeout;if(n.allowRedirects!=null){this._allowRedirects=n.allowRedirects}if(n.allowRedirectDowngrade!=null){
this._allowRedirectDowngrade=n.allowRedirectDowngrade}if(n.maxRedirects!=null){this._maxRedirects=Math.max(n.maxRedirects,0)}if(n.keepAlive!=null){this._keepAlive=n.keepAlive}if(n.allowRetries!=null){
this._allowRetries=n.allowRetries}if(n.maxRetries!=null){this._maxRetries=n.maxRetries}}}options(e,t){return m(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return m(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return m(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){
return m(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return m(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){
return m(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return m(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,i){
return m(this,void 0,void 0,function*(){return this.request(e,t,n,i)})}getJson(e){return m(this,arguments,void 0,function*(e,t={}){
t[w.Accept]=this._getExistingOrDefaultHeader(t,w.Accept,v.ApplicationJson);const n=yield this.get(e,t);return this._processResponse(n,this.requestOptions)})}postJson(e,t){
return m(this,arguments,void 0,function*(e,t,n={}){const i=JSON.stringify(t,null,2);n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,v.ApplicationJson)
;n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const r=yield this.post(e,i,n);return this._processResponse(r,this.requestOptions)})}putJson(e,t){
return m(this,arguments,void 0,function*(e,t,n={}){const i=JSON.stringify(t,null,2);n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,v.ApplicationJson)
;n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const r=yield this.put(e,i,n);return this._processResponse(r,this.requestOptions)})}patchJson(e,t){
return m(this,arguments,void 0,function*(e,t,n={}){const i=JSON.stringify(t,null,2);n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,v.ApplicationJson)
;n[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const r=yield this.patch(e,i,n);return this._processResponse(r,this.requestOptions)})}request(e,t,n,i){
return m(this,void 0,void 0,function*(){if(this._disposed){throw new Error("Client has already been disposed.")}const r=new URL(t);let o=this._prepareRequest(e,r,i)
;const s=this._allowRetries&&E.includes(e)?this._maxRetries+1:1;let a=0;let c;do{c=yield this.requestRaw(o,n);if(c&&c.message&&c.message.statusCode===g.Unauthorized){let e
;for(const t of this.handlers){if(t.canHandleAuthentication(c)){e=t;break}}if(e){return e.handleAuthentication(this,o,n)}else{return c}}let t=this._maxRedirects
;while(c.message.statusCode&&y.includes(c.message.statusCode)&&this._allowRedirects&&t>0){const s=c.message.headers["location"];if(!s){break}const a=new URL(s)
;if(r.protocol==="https:"&&r.protocol!==a.protocol&&!this._allowRedirectDowngrade){
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}
yield c.readBody();if(a.hostname!==r.hostname){for(const e in i){if(e.toLowerCase()==="authorization"){delete i[e]}}}o=this._prepareRequest(e,a,i);c=yield this.requestRaw(o,n);t--}
if(!c.message.statusCode||!_.includes(c.message.statusCode)){return c}a+=1;if(a<s){yield c.readBody();yield this._performExponentialBackoff(a)}}while(a<s);return c})}dispose(){if(this._agent){
this._agent.destroy()}this._disposed=true}requestRaw(e,t){return m(this,void 0,void 0,function*(){return new Promise((n,i)=>{function callbackForResult(e,t){if(e){i(e)}else if(!t){
i(new Error("Unknown error"))}else{n(t)}}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,n){if(typeof t==="string"){if(!e.options.headers){e.options.headers={}}
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let i=false;function handleResult(e,t){if(!i){i=true;n(e,t)}}const r=e.httpModule.request(e.options,e=>{
const t=new HttpClientResponse(e);handleResult(undefined,t)});let o;r.on("socket",e=>{o=e});r.setTimeout(this._socketTimeout||3*6e4,()=>{if(o){o.end()}
handleResult(new Error(`Request timeout: ${e.options.path}`))});r.on("error",function(e){handleResult(e)});if(t&&typeof t==="string"){r.write(t,"utf8")}if(t&&typeof t!=="string"){
t.on("close",function(){r.end()});t.pipe(r)}else{r.end()}}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e);const n=getProxyUrl(t);const i=n&&n.hostname
;if(!i){return}return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const i={};i.parsedUrl=t;const r=i.parsedUrl.protocol==="https:";i.httpModule=r?h:d;const o=r?443:80;i.options={}
;i.options.host=i.parsedUrl.hostname;i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):o;i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||"");i.options.method=e
;i.options.headers=this._mergeHeaders(n);if(this.userAgent!=null){i.options.headers["user-agent"]=this.userAgent}i.options.agent=this._getAgent(i.parsedUrl);if(this.handlers){
for(const e of this.handlers){e.prepareRequest(i.options)}}return i}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){
return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{}))}return lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,n){let i
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t];if(e){i=typeof e==="number"?e.toString():e}}const r=e[t];if(r!==undefined){
return typeof r==="number"?r.toString():r}if(i!==undefined){return i}return n}_getExistingOrDefaultContentTypeHeader(e,t){let n;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[w.ContentType];if(e){if(typeof e==="number"){n=String(e)}else if(Array.isArray(e)){n=e.join(", ")}else{n=e}}}const i=e[w.ContentType]
;if(i!==undefined){if(typeof i==="number"){return String(i)}else if(Array.isArray(i)){return i.join(", ")}else{return i}}if(n!==undefined){return n}return t}_getAgent(e){let t;const n=getProxyUrl(e)
;const i=n&&n.hostname;if(this._keepAlive&&i){t=this._proxyAgent}if(!i){t=this._agent}if(t){return t}const r=e.protocol==="https:";let o=100;if(this.requestOptions){
o=this.requestOptions.maxSockets||u.globalAgent.maxSockets}if(n&&n.hostname){const e={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{
proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let i;const s=n.protocol==="https:";if(r){i=s?f.httpsOverHttps:f.httpsOverHttp}else{i=s?f.httpOverHttps:f.httpOverHttp}t=i(e)
;this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:o};t=r?new l.Agent(e):new u.Agent(e);this._agent=t}if(r&&this._ignoreSslError){t.options=Object.assign(t.options||{},{
rejectUnauthorized:false})}return t}_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive){n=this._proxyAgentDispatcher}if(n){return n}const i=e.protocol==="https:";n=new p.ProxyAgent(Object.assign({
uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}));this._proxyAgentDispatcher=n
;if(i&&this._ignoreSslError){n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:false})}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
;const n=process.env["ACTIONS_ORCHESTRATION_ID"];if(n){const e=n.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${e}`}return t}_performExponentialBackoff(e){
return m(this,void 0,void 0,function*(){e=Math.min(C,e);const t=x*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return m(this,void 0,void 0,function*(){
return new Promise((n,i)=>m(this,void 0,void 0,function*(){const r=e.message.statusCode||0;const o={statusCode:r,result:null,headers:{}};if(r===g.NotFound){n(o)}function dateTimeDeserializer(e,t){
if(typeof t==="string"){const e=new Date(t);if(!isNaN(e.valueOf())){return e}}return t}let s;let a;try{a=yield e.readBody();if(a&&a.length>0){if(t&&t.deserializeDates){
s=JSON.parse(a,dateTimeDeserializer)}else{s=JSON.parse(a)}o.result=s}o.headers=e.message.headers}catch(e){}if(r>299){let e;if(s&&s.message){e=s.message}else if(a&&a.length>0){e=a}else{
e=`Failed request: (${r})`}const t=new HttpClientError(e,r);t.result=o.result;i(t)}else{n(o)}}))})}}const lowercaseKeys=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})
;var O=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())
})};class BasicCredentialHandler{constructor(e,t){this.username=e;this.password=t}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}
e.headers["Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){
return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){
throw Error("The request has no headers")}e.headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return O(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class PersonalAccessTokenCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}
e.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return O(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var b=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};class OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
;return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!e){
throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!e){
throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return b(this,void 0,void 0,function*(){var t;const n=OidcClient.createHttpClient()
;const i=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
;const r=(t=i.result)===null||t===void 0?void 0:t.value;if(!r){throw new Error("Response json body do not have ID Token field")}return r})}static getIDToken(e){return b(this,void 0,void 0,function*(){
try{let t=OidcClient.getIDTokenUrl();if(e){const n=encodeURIComponent(e);t=`${t}&audience=${n}`}debug(`ID token url is ${t}`);const n=yield OidcClient.getCall(t);setSecret(n);return n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var S=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};const{access:R,appendFile:P,writeFile:T}=a.promises;const A="GITHUB_STEP_SUMMARY"
;const U="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Summary{constructor(){this._buffer=""}filePath(){
return S(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[A];if(!e){
throw new Error(`Unable to find environment variable for $${A}. Check if your runtime environment supports job summaries.`)}try{yield R(e,a.constants.R_OK|a.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e;return this._filePath})}wrap(e,t,n={}){
const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("");if(!t){return`<${e}${i}>`}return`<${e}${i}>${t}</${e}>`}write(e){return S(this,void 0,void 0,function*(){
const t=!!(e===null||e===void 0?void 0:e.overwrite);const n=yield this.filePath();const i=t?T:P;yield i(n,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){
return S(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
;return this}addRaw(e,t=false){this._buffer+=e;return t?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
;const i=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(i).addEOL()}addList(e,t=false){const n=t?"ol":"ul";const i=e.map(e=>this.wrap("li",e)).join("");const r=this.wrap(n,i)
;return this.addRaw(r).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:i,rowspan:r}=e;const o=t?"th":"td"
;const s=Object.assign(Object.assign({},i&&{colspan:i}),r&&{rowspan:r});return this.wrap(o,n,s)}).join("");return this.wrap("tr",t)}).join("");const n=this.wrap("table",t)
;return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:i,height:r}=n||{}
;const o=Object.assign(Object.assign({},i&&{width:i}),r&&{height:r});const s=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(s).addEOL()}addHeading(e,t){const n=`h${t}`
;const i=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1";const r=this.wrap(i,e);return this.addRaw(r).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t});const i=this.wrap("blockquote",e,n);return this.addRaw(i).addEOL()}addLink(e,t){
const n=this.wrap("a",e,{href:t});return this.addRaw(n).addEOL()}}const $=new Summary;const k=$;const D=$;function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){
return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,c.sep)}var I=n(13193);var j=n(24434);var q=n(35317);var H=n(42613)
;var L=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())
})};const{chmod:N,copyFile:B,lstat:F,mkdir:M,open:W,readdir:G,rename:V,rm:J,rmdir:z,stat:K,symlink:Q,unlink:Y}=a.promises;const X=process.platform==="win32";function readlink(e){
return L(this,void 0,void 0,function*(){const t=yield fs.promises.readlink(e);if(X&&!t.endsWith("\\")){return`${t}\\`}return t})}const Z=268435456;const ee=a.constants.O_RDONLY;function exists(e){
return L(this,void 0,void 0,function*(){try{yield K(e)}catch(e){if(e.code==="ENOENT"){return false}throw e}return true})}function isDirectory(e){return L(this,arguments,void 0,function*(e,t=false){
const n=t?yield K(e):yield F(e);return n.isDirectory()})}function isRooted(e){e=normalizeSeparators(e);if(!e){throw new Error('isRooted() parameter "p" cannot be empty')}if(X){
return e.startsWith("\\")||/^[A-Z]:/i.test(e)}return e.startsWith("/")}function tryGetExecutablePath(e,t){return L(this,void 0,void 0,function*(){let n=undefined;try{n=yield K(e)}catch(t){
if(t.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(X){const n=c.extname(e).toUpperCase()
;if(t.some(e=>e.toUpperCase()===n)){return e}}else{if(isUnixExecutable(n)){return e}}}const i=e;for(const r of t){e=i+r;n=undefined;try{n=yield K(e)}catch(t){if(t.code!=="ENOENT"){
console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(X){try{const t=c.dirname(e);const n=c.basename(e).toUpperCase()
;for(const i of yield G(t)){if(n===i.toUpperCase()){e=c.join(t,i);break}}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else{
if(isUnixExecutable(n)){return e}}}}return""})}function normalizeSeparators(e){e=e||"";if(X){e=e.replace(/\//g,"\\");return e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}
function isUnixExecutable(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==undefined&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==undefined&&e.uid===process.getuid()}
function getCmdPath(){var e;return(e=process.env["COMSPEC"])!==null&&e!==void 0?e:`cmd.exe`}var te=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))
}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};function cp(e,t){return te(this,arguments,void 0,function*(e,t,n={}){
const{force:i,recursive:r,copySourceDirectory:o}=readCopyOptions(n);const s=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null;if(s&&s.isFile()&&!i){return}
const a=s&&s.isDirectory()&&o?path.join(t,path.basename(e)):t;if(!(yield ioUtil.exists(e))){throw new Error(`no such file or directory: ${e}`)}const c=yield ioUtil.stat(e);if(c.isDirectory()){if(!r){
throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`)}else{yield cpDirRecursive(e,a,0,i)}}else{if(path.relative(e,a)===""){
throw new Error(`'${a}' and '${e}' are the same file`)}yield io_copyFile(e,a,i)}})}function mv(e,t){return te(this,arguments,void 0,function*(e,t,n={}){if(yield ioUtil.exists(t)){let i=true
;if(yield ioUtil.isDirectory(t)){t=path.join(t,path.basename(e));i=yield ioUtil.exists(t)}if(i){if(n.force==null||n.force){yield rmRF(t)}else{throw new Error("Destination already exists")}}}
yield mkdirP(path.dirname(t));yield ioUtil.rename(e,t)})}function rmRF(e){return te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS){if(/[*"<>|]/.test(e)){
throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}}try{yield ioUtil.rm(e,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(e){
throw new Error(`File was unable to be removed ${e}`)}})}function mkdirP(e){return te(this,void 0,void 0,function*(){ok(e,"a path argument must be provided");yield ioUtil.mkdir(e,{recursive:true})})}
function which(e,t){return te(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}if(t){const t=yield which(e,false);if(!t){if(X){
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)
}else{
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
}}return t}const n=yield findInPath(e);if(n&&n.length>0){return n[0]}return""})}function findInPath(e){return te(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}
const t=[];if(X&&process.env["PATHEXT"]){for(const e of process.env["PATHEXT"].split(c.delimiter)){if(e){t.push(e)}}}if(isRooted(e)){const n=yield tryGetExecutablePath(e,t);if(n){return[n]}return[]}
if(e.includes(c.sep)){return[]}const n=[];if(process.env.PATH){for(const e of process.env.PATH.split(c.delimiter)){if(e){n.push(e)}}}const i=[];for(const r of n){
const n=yield tryGetExecutablePath(c.join(r,e),t);if(n){i.push(n)}}return i})}function readCopyOptions(e){const t=e.force==null?true:e.force;const n=Boolean(e.recursive)
;const i=e.copySourceDirectory==null?true:Boolean(e.copySourceDirectory);return{force:t,recursive:n,copySourceDirectory:i}}function cpDirRecursive(e,t,n,i){return te(this,void 0,void 0,function*(){
if(n>=255)return;n++;yield mkdirP(t);const r=yield ioUtil.readdir(e);for(const o of r){const r=`${e}/${o}`;const s=`${t}/${o}`;const a=yield ioUtil.lstat(r);if(a.isDirectory()){
yield cpDirRecursive(r,s,n,i)}else{yield io_copyFile(r,s,i)}}yield ioUtil.chmod(t,(yield ioUtil.stat(e)).mode)})}function io_copyFile(e,t,n){return te(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(e)).isSymbolicLink()){try{yield ioUtil.lstat(t);yield ioUtil.unlink(t)}catch(e){if(e.code==="EPERM"){yield ioUtil.chmod(t,"0666");yield ioUtil.unlink(t)}}
const n=yield ioUtil.readlink(e);yield ioUtil.symlink(n,t,ioUtil.IS_WINDOWS?"junction":null)}else if(!(yield ioUtil.exists(t))||n){yield ioUtil.copyFile(e,t)}})}var ne=n(53557)
;var ie=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())
})};const re=process.platform==="win32";class ToolRunner extends j.EventEmitter{constructor(e,t,n){super();if(!e){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=e
;this.args=t||[];this.options=n||{}}_debug(e){if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,t){const n=this._getSpawnFileName()
;const i=this._getSpawnArgs(e);let r=t?"":"[command]";if(re){if(this._isCmdFile()){r+=n;for(const e of i){r+=` ${e}`}}else if(e.windowsVerbatimArguments){r+=`"${n}"`;for(const e of i){r+=` ${e}`}
}else{r+=this._windowsQuoteCmdArg(n);for(const e of i){r+=` ${this._windowsQuoteCmdArg(e)}`}}}else{r+=n;for(const e of i){r+=` ${e}`}}return r}_processLineBuffer(e,t,n){try{let i=t+e.toString()
;let o=i.indexOf(r.EOL);while(o>-1){const e=i.substring(0,o);n(e);i=i.substring(o+r.EOL.length);o=i.indexOf(r.EOL)}return i}catch(e){this._debug(`error processing line. Failed with error ${e}`)
;return""}}_getSpawnFileName(){if(re){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(re){if(this._isCmdFile()){
let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args){t+=" ";t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}t+='"';return[t]}}return this.args}
_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile()){
return this._uvQuoteCmdArg(e)}if(!e){return'""'}const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=false;for(const i of e){if(t.some(e=>e===i)){
n=true;break}}if(!n){return e}let i='"';let r=true;for(let t=e.length;t>0;t--){i+=e[t-1];if(r&&e[t-1]==="\\"){i+="\\"}else if(e[t-1]==='"'){r=true;i+='"'}else{r=false}}i+='"'
;return i.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e){return'""'}if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"')){return e}if(!e.includes('"')&&!e.includes("\\")){return`"${e}"`}
let t='"';let n=true;for(let i=e.length;i>0;i--){t+=e[i-1];if(n&&e[i-1]==="\\"){t+="\\"}else if(e[i-1]==='"'){n=true;t+="\\"}else{n=false}}t+='"';return t.split("").reverse().join("")}
_cloneExecOptions(e){e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||false,windowsVerbatimArguments:e.windowsVerbatimArguments||false,
failOnStdErr:e.failOnStdErr||false,ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4};t.outStream=e.outStream||process.stdout;t.errStream=e.errStream||process.stderr;return t}
_getSpawnOptions(e,t){e=e||{};const n={};n.cwd=e.cwd;n.env=e.env;n["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile();if(e.windowsVerbatimArguments){n.argv0=`"${t}"`}return n}
exec(){return ie(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||re&&this.toolPath.includes("\\"))){
this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.toolPath=yield which(this.toolPath,true);return new Promise((e,t)=>ie(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`);this._debug("arguments:");for(const e of this.args){this._debug(`   ${e}`)}const n=this._cloneExecOptions(this.options);if(!n.silent&&n.outStream){
n.outStream.write(this._getCommandString(n)+r.EOL)}const i=new ExecState(n,this.toolPath);i.on("debug",e=>{this._debug(e)});if(this.options.cwd&&!(yield exists(this.options.cwd))){
return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=q.spawn(o,this._getSpawnArgs(n),this._getSpawnOptions(this.options,o));let a=""
;if(s.stdout){s.stdout.on("data",e=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(e)}if(!n.silent&&n.outStream){n.outStream.write(e)}
a=this._processLineBuffer(e,a,e=>{if(this.options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(e)}})})}let c="";if(s.stderr){s.stderr.on("data",e=>{i.processStderr=true
;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(e)}if(!n.silent&&n.errStream&&n.outStream){const t=n.failOnStdErr?n.errStream:n.outStream;t.write(e)}
c=this._processLineBuffer(e,c,e=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(e)}})})}s.on("error",e=>{i.processError=e.message;i.processExited=true
;i.processClosed=true;i.CheckComplete()});s.on("exit",e=>{i.processExitCode=e;i.processExited=true;this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);i.CheckComplete()})
;s.on("close",e=>{i.processExitCode=e;i.processExited=true;i.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);i.CheckComplete()});i.on("done",(n,i)=>{
if(a.length>0){this.emit("stdline",a)}if(c.length>0){this.emit("errline",c)}s.removeAllListeners();if(n){t(n)}else{e(i)}});if(this.options.input){if(!s.stdin){
throw new Error("child process missing stdin")}s.stdin.end(this.options.input)}}))})}}function argStringToArray(e){const t=[];let n=false;let i=false;let r="";function append(e){if(i&&e!=='"'){r+="\\"
}r+=e;i=false}for(let o=0;o<e.length;o++){const s=e.charAt(o);if(s==='"'){if(!i){n=!n}else{append(s)}continue}if(s==="\\"&&i){append(s);continue}if(s==="\\"&&n){i=true;continue}if(s===" "&&!n){
if(r.length>0){t.push(r);r=""}continue}append(s)}if(r.length>0){t.push(r.trim())}return t}class ExecState extends j.EventEmitter{constructor(e,t){super();this.processClosed=false;this.processError=""
;this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.timeout=null;if(!t){throw new Error("toolPath must not be empty")}this.options=e
;this.toolPath=t;if(e.delay){this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,
ne.setTimeout)(ExecState.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){if(this.processError){
e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)
}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)
}else if(this.processStderr&&this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){
clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}var oe=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){
function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}
step((i=i.apply(e,t||[])).next())})};function exec(e,t,n){return oe(this,void 0,void 0,function*(){const i=argStringToArray(e);if(i.length===0){
throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const r=i[0];t=i.slice(1).concat(t||[]);const o=new ToolRunner(r,t,n);return o.exec()})}function getExecOutput(e,t,n){
return oe(this,void 0,void 0,function*(){var i,r;let o="";let s="";const a=new I.StringDecoder("utf8");const c=new I.StringDecoder("utf8")
;const u=(i=n===null||n===void 0?void 0:n.listeners)===null||i===void 0?void 0:i.stdout;const d=(r=n===null||n===void 0?void 0:n.listeners)===null||r===void 0?void 0:r.stderr;const stdErrListener=e=>{
s+=c.write(e);if(d){d(e)}};const stdOutListener=e=>{o+=a.write(e);if(u){u(e)}};const l=Object.assign(Object.assign({},n===null||n===void 0?void 0:n.listeners),{stdout:stdOutListener,
stderr:stdErrListener});const h=yield exec(e,t,Object.assign(Object.assign({},n),{listeners:l}));o+=a.end();s+=c.end();return{exitCode:h,stdout:o,stderr:s}})}
var se=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())
})};const getWindowsInfo=()=>se(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{
silent:true});const{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true});return{name:t.trim(),version:e.trim()}})
;const getMacOsInfo=()=>se(void 0,void 0,void 0,function*(){var e,t,n,i;const{stdout:r}=yield getExecOutput("sw_vers",undefined,{silent:true})
;const o=(t=(e=r.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
;const s=(i=(n=r.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&i!==void 0?i:"";return{name:s,version:o}});const getLinuxInfo=()=>se(void 0,void 0,void 0,function*(){
const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true});const[t,n]=e.trim().split("\n");return{name:t,version:n}});const ae=r.platform();const ce=r.arch()
;const ue=ae==="win32";const de=ae==="darwin";const le=ae==="linux";function getDetails(){return se(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield ue?getWindowsInfo():de?getMacOsInfo():getLinuxInfo()),{platform:ae,arch:ce,isWindows:ue,isMacOS:de,isLinux:le})})}
var he=undefined&&undefined.__awaiter||function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())
})};var fe;(function(e){e[e["Success"]=0]="Success";e[e["Failure"]=1]="Failure"})(fe||(fe={}));function exportVariable(e,t){const n=toCommandValue(t);process.env[e]=n
;const i=process.env["GITHUB_ENV"]||"";if(i){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function setSecret(e){issueCommand("add-mask",{},e)}
function addPath(e){const t=process.env["GITHUB_PATH"]||"";if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${c.delimiter}${process.env["PATH"]}`}
function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}
if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="");if(t&&t.trimWhitespace===false){return n}
return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"];const i=["false","False","FALSE"];const r=getInput(e,t);if(n.includes(r))return true
;if(i.includes(r))return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}
function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(r.EOL);issueCommand("set-output",{name:e
},toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=fe.Failure;error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}
function debug(e){issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}
function info(e){process.stdout.write(e+r.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return he(this,void 0,void 0,function*(){startGroup(e)
;let n;try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||"";if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}
issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return he(this,void 0,void 0,function*(){
return yield OidcClient.getIDToken(e)})}})};
