export const id="actions-core";export const ids=["actions-core"];export const modules={"actions-core-lib-core":((e,t,n)=>{n.r(t),n.d(t,{ExitCode:()=>Y,addPath:()=>addPath,debug:()=>debug,
endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,
getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>b,notice:()=>notice,platform:()=>r,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,
setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>T,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,
toWin32Path:()=>toWin32Path,warning:()=>warning});var r={};n.r(r),n.d(r,{arch:()=>J,getDetails:()=>getDetails,isLinux:()=>z,isMacOS:()=>Q,isWindows:()=>K,platform:()=>V});var s=n(70857)
;function toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function issueCommand(e,t,n){const r=new Command(e,t,n);process.stdout.write(r.toString()+s.EOL)}function issue(e,t=""){
issueCommand(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:e+=",",
e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}
function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var o=n(76982),i=n(79896)
;function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!i.existsSync(n))throw new Error(`Missing file at path: ${n}`);i.appendFileSync(n,`${toCommandValue(t)}${s.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${o.randomUUID()}`,r=toCommandValue(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${s.EOL}${r}${s.EOL}${n}`}
var a=n(16928),c=n(58611),u=n.t(c,2),d=n(65692),l=n.t(d,2);function getProxyUrl(e){const t="https:"===e.protocol;if(function checkBypass(e){if(!e.hostname)return!1;const t=e.hostname
;if(function isLoopbackAddress(e){const t=e.toLowerCase();return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(t))return!0
;const n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):"http:"===e.protocol?r=80:"https:"===e.protocol&&(r=443);const s=[e.hostname.toUpperCase()]
;"number"==typeof r&&s.push(`${s[0]}:${r}`)
;for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||s.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0;return!1}(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new DecodedURL(n)}catch(e){
if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}class DecodedURL extends URL{constructor(e,t){super(e,t),
this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}var h,p,f,m=n(20770),g=n(24371),__awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}
function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",
e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",
e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",
e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",
e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"}(h||(h={})),function(e){
e.Accept="accept",e.ContentType="content-type"}(p||(p={})),function(e){e.ApplicationJson="application/json"}(f||(f={}))
;const w=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],v=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{
constructor(e){this.message=e}readBody(){return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
;this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,void 0,function*(){
return new Promise(e=>__awaiter(this,void 0,void 0,function*(){const t=[];this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}class HttpClient{
constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),
this._socketTimeout=n.socketTimeout,null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),null!=n.allowRetries&&(this._allowRetries=n.allowRetries),
null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}options(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}
post(e,t,n){return __awaiter(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})
})}put(e,t,n){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})
})}sendStream(e,t,n,r){return __awaiter(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){return __awaiter(this,arguments,void 0,function*(e,t={}){
t[p.Accept]=this._getExistingOrDefaultHeader(t,p.Accept,f.ApplicationJson);const n=yield this.get(e,t);return this._processResponse(n,this.requestOptions)})}postJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,f.ApplicationJson),
n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson);const s=yield this.post(e,r,n);return this._processResponse(s,this.requestOptions)})}putJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,f.ApplicationJson),
n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson);const s=yield this.put(e,r,n);return this._processResponse(s,this.requestOptions)})}patchJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,f.ApplicationJson),
n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson);const s=yield this.patch(e,r,n);return this._processResponse(s,this.requestOptions)})}request(e,t,n,r){
return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,r)
;const i=this._allowRetries&&y.includes(e)?this._maxRetries+1:1;let a,c=0;do{if(a=yield this.requestRaw(o,n),a&&a.message&&a.message.statusCode===h.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,o,n):a}let t=this._maxRedirects
;for(;a.message.statusCode&&w.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===s.protocol&&s.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==s.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e];o=this._prepareRequest(e,c,r),a=yield this.requestRaw(o,n),t--}
if(!a.message.statusCode||!v.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<i);return a})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((n,r)=>{
this.requestRawWithCallback(e,t,function callbackForResult(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))})})})}requestRawWithCallback(e,t,n){
"string"==typeof t&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function handleResult(e,t){r||(r=!0,n(e,t))}
const s=e.httpModule.request(e.options,e=>{handleResult(void 0,new HttpClientResponse(e))});let o;s.on("socket",e=>{o=e}),s.setTimeout(this._socketTimeout||18e4,()=>{o&&o.end(),
handleResult(new Error(`Request timeout: ${e.options.path}`))}),s.on("error",function(e){handleResult(e)}),t&&"string"==typeof t&&s.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){
s.end()}),t.pipe(s)):s.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),n=getProxyUrl(t)
;if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={};r.parsedUrl=t;const s="https:"===r.parsedUrl.protocol;r.httpModule=s?l:u;const o=s?443:80;if(r.options={},
r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):o,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,
r.options.headers=this._mergeHeaders(n),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),r.options.agent=this._getAgent(r.parsedUrl),
this.handlers)for(const e of this.handlers)e.prepareRequest(r.options);return r}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,n){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const s=e[t]
;return void 0!==s?"number"==typeof s?s.toString():s:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[p.ContentType];e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[p.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t;const n=getProxyUrl(e),r=n&&n.hostname;if(this._keepAlive&&r&&(t=this._proxyAgent),
r||(t=this._agent),t)return t;const s="https:"===e.protocol;let o=100;if(this.requestOptions&&(o=this.requestOptions.maxSockets||c.globalAgent.maxSockets),n&&n.hostname){const e={maxSockets:o,
keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let r;const i="https:"===n.protocol
;r=s?i?m.httpsOverHttps:m.httpsOverHttp:i?m.httpOverHttps:m.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:o};t=s?new d.Agent(e):new c.Agent(e),
this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),
n)return n;const r="https:"===e.protocol;return n=new g.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{
rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){
return`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){return __awaiter(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((n,r)=>__awaiter(this,void 0,void 0,function*(){
const s=e.message.statusCode||0,o={statusCode:s,result:null,headers:{}};let i,a;s===h.NotFound&&n(o);try{a=yield e.readBody(),
a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,function dateTimeDeserializer(e,t){if("string"==typeof t){const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a),o.result=i),
o.headers=e.message.headers}catch(e){}if(s>299){let e;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${s})`;const t=new HttpClientError(e,s);t.result=o.result,r(t)}else n(o)}))})}}
const lowercaseKeys=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{});var auth_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{
step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})
}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return auth_awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{
step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})
}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
;return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){var t
;const n=OidcClient.createHttpClient(),r=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)
}),s=null===(t=r.result)||void 0===t?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl();if(e){t=`${t}&audience=${encodeURIComponent(e)}`}debug(`ID token url is ${t}`)
;const n=yield OidcClient.getCall(t);return setSecret(n),n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var summary_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){
function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};const{access:E,appendFile:_,writeFile:C}=i.promises,O="GITHUB_STEP_SUMMARY"
;const x=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[O]
;if(!e)throw new Error(`Unable to find environment variable for $${O}. Check if your runtime environment supports job summaries.`);try{yield E(e,i.constants.R_OK|i.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){
const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?C:_;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){
return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t
}),r=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",r=e.map(e=>this.wrap("li",e)).join(""),s=this.wrap(n,r);return this.addRaw(s).addEOL()}
addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);const{header:t,data:n,colspan:r,rowspan:s}=e,o=t?"th":"td",i=Object.assign(Object.assign({},r&&{colspan:r
}),s&&{rowspan:s});return this.wrap(o,n,i)}).join("");return this.wrap("tr",t)}).join(""),n=this.wrap("table",t);return this.addRaw(n).addEOL()}addDetails(e,t){
const n=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:s}=n||{},o=Object.assign(Object.assign({},r&&{width:r}),s&&{height:s
}),i=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(i).addEOL()}addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(r,e)
;return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const n=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t});return this.addRaw(n).addEOL()}},b=x,T=x
;function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,a.sep)}
var P=n(13193),R=n(24434),S=n(35317),A=(n(42613),function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{
step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})});const{chmod:U,copyFile:$,lstat:D,mkdir:k,open:I,readdir:j,rename:q,rm:L,rmdir:H,stat:N,symlink:B,unlink:F}=i.promises,M="win32"===process.platform
;i.constants.O_RDONLY;function isRooted(e){if(!(e=function normalizeSeparators(e){if(e=e||"",M)return(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\");return e.replace(/\/\/+/g,"/")
}(e)))throw new Error('isRooted() parameter "p" cannot be empty');return M?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function tryGetExecutablePath(e,t){
return A(this,void 0,void 0,function*(){let n;try{n=yield N(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(n&&n.isFile())if(M){const n=a.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===n))return e}else if(isUnixExecutable(n))return e;const r=e;for(const s of t){e=r+s,n=void 0;try{n=yield N(e)
}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(n&&n.isFile()){if(M){try{
const t=a.dirname(e),n=a.basename(e).toUpperCase();for(const r of yield j(t))if(n===r.toUpperCase()){e=a.join(t,r);break}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}if(isUnixExecutable(n))return e}}return""})}function isUnixExecutable(e){
return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}var io_awaiter=function(e,t,n,r){
return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){
e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};function which(e,t){
return io_awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){const t=yield which(e,!1)
;if(!t)throw M?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return t}const n=yield function findInPath(e){return io_awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");const t=[]
;if(M&&process.env.PATHEXT)for(const e of process.env.PATHEXT.split(a.delimiter))e&&t.push(e);if(isRooted(e)){const n=yield tryGetExecutablePath(e,t);return n?[n]:[]}if(e.includes(a.sep))return[]
;const n=[];if(process.env.PATH)for(const e of process.env.PATH.split(a.delimiter))e&&n.push(e);const r=[];for(const s of n){const n=yield tryGetExecutablePath(a.join(s,e),t);n&&r.push(n)}return r})
}(e);return n&&n.length>0?n[0]:""})}var G=n(53557),toolrunner_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}
function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};const W="win32"===process.platform;class ToolRunner extends R.EventEmitter{constructor(e,t,n){if(super(),
!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=n||{}}_debug(e){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){const n=this._getSpawnFileName(),r=this._getSpawnArgs(e);let s=t?"":"[command]"
;if(W)if(this._isCmdFile()){s+=n;for(const e of r)s+=` ${e}`}else if(e.windowsVerbatimArguments){s+=`"${n}"`;for(const e of r)s+=` ${e}`}else{s+=this._windowsQuoteCmdArg(n)
;for(const e of r)s+=` ${this._windowsQuoteCmdArg(e)}`}else{s+=n;for(const e of r)s+=` ${e}`}return s}_processLineBuffer(e,t,n){try{let r=t+e.toString(),o=r.indexOf(s.EOL);for(;o>-1;){
n(r.substring(0,o)),r=r.substring(o+s.EOL.length),o=r.indexOf(s.EOL)}return r}catch(e){return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){
return W&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(W&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
;for(const n of this.args)t+=" ",t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""'
;const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const r of e)if(t.some(e=>e===r)){n=!0;break}if(!n)return e;let r='"',s=!0
;for(let t=e.length;t>0;t--)r+=e[t-1],s&&"\\"===e[t-1]?r+="\\":'"'===e[t-1]?(s=!0,r+='"'):s=!1;return r+='"',r.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""'
;if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',n=!0;for(let r=e.length;r>0;r--)t+=e[r-1],
n&&"\\"===e[r-1]?t+="\\":'"'===e[r-1]?(n=!0,t+="\\"):n=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){const t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,
silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4}
;return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const n={};return n.cwd=e.cwd,n.env=e.env,
n.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(n.argv0=`"${t}"`),n}exec(){return toolrunner_awaiter(this,void 0,void 0,function*(){
return!isRooted(this.toolPath)&&(this.toolPath.includes("/")||W&&this.toolPath.includes("\\"))&&(this.toolPath=a.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((e,t)=>toolrunner_awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:")
;for(const e of this.args)this._debug(`   ${e}`);const n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+s.EOL)
;const r=new ExecState(n,this.toolPath);if(r.on("debug",e=>{this._debug(e)}),this.options.cwd&&!(yield function exists(e){return A(this,void 0,void 0,function*(){try{yield N(e)}catch(e){
if("ENOENT"===e.code)return!1;throw e}return!0})}(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const o=this._getSpawnFileName(),i=S.spawn(o,this._getSpawnArgs(n),this._getSpawnOptions(this.options,o));let a="";i.stdout&&i.stdout.on("data",e=>{
this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!n.silent&&n.outStream&&n.outStream.write(e),a=this._processLineBuffer(e,a,e=>{
this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let c="";if(i.stderr&&i.stderr.on("data",e=>{if(r.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),!n.silent&&n.errStream&&n.outStream){(n.failOnStdErr?n.errStream:n.outStream).write(e)}
c=this._processLineBuffer(e,c,e=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),i.on("error",e=>{r.processError=e.message,r.processExited=!0,
r.processClosed=!0,r.CheckComplete()}),i.on("exit",e=>{r.processExitCode=e,r.processExited=!0,this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),r.CheckComplete()}),i.on("close",e=>{
r.processExitCode=e,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(n,r)=>{
a.length>0&&this.emit("stdline",a),c.length>0&&this.emit("errline",c),i.removeAllListeners(),n?t(n):e(r)}),this.options.input){if(!i.stdin)throw new Error("child process missing stdin")
;i.stdin.end(this.options.input)}}))})}}class ExecState extends R.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,G.setTimeout)(ExecState.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e
;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),
this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}}var exec_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{
step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};function getExecOutput(e,t,n){return exec_awaiter(this,void 0,void 0,function*(){var r,s;let o="",i=""
;const a=new P.StringDecoder("utf8"),c=new P.StringDecoder("utf8"),u=null===(r=null==n?void 0:n.listeners)||void 0===r?void 0:r.stdout,d=null===(s=null==n?void 0:n.listeners)||void 0===s?void 0:s.stderr,l=Object.assign(Object.assign({},null==n?void 0:n.listeners),{
stdout:e=>{o+=a.write(e),u&&u(e)},stderr:e=>{i+=c.write(e),d&&d(e)}}),h=yield function exec(e,t,n){return exec_awaiter(this,void 0,void 0,function*(){const r=function argStringToArray(e){const t=[]
;let n=!1,r=!1,s="";function append(e){r&&'"'!==e&&(s+="\\"),s+=e,r=!1}for(let o=0;o<e.length;o++){const i=e.charAt(o)
;'"'!==i?"\\"===i&&r?append(i):"\\"===i&&n?r=!0:" "!==i||n?append(i):s.length>0&&(t.push(s),s=""):r?append(i):n=!n}return s.length>0&&t.push(s.trim()),t}(e)
;if(0===r.length)throw new Error("Parameter 'commandLine' cannot be null or empty.");const s=r[0];return t=r.slice(1).concat(t||[]),new ToolRunner(s,t,n).exec()})
}(e,t,Object.assign(Object.assign({},n),{listeners:l}));return o+=a.end(),i+=c.end(),{exitCode:h,stdout:o,stderr:i}})}var platform_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(s,o){
function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){e.done?s(e.value):function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};const getWindowsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){
const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0
}),{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}
}),getMacOsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){var e,t,n,r;const{stdout:s}=yield getExecOutput("sw_vers",void 0,{silent:!0
}),o=null!==(t=null===(e=s.match(/ProductVersion:\s*(.+)/))||void 0===e?void 0:e[1])&&void 0!==t?t:"";return{
name:null!==(r=null===(n=s.match(/ProductName:\s*(.+)/))||void 0===n?void 0:n[1])&&void 0!==r?r:"",version:o}}),getLinuxInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){
const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split("\n");return{name:t,version:n}
}),V=s.platform(),J=s.arch(),K="win32"===V,Q="darwin"===V,z="linux"===V;function getDetails(){return platform_awaiter(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield K?getWindowsInfo():Q?getMacOsInfo():getLinuxInfo()),{platform:V,arch:J,isWindows:K,isMacOS:Q,isLinux:z})})}var Y,core_awaiter=function(e,t,n,r){
return new(n||(n=Promise))(function(s,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){
e.done?s(e.value):function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};function exportVariable(e,t){
const n=toCommandValue(t);process.env[e]=n;if(process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(e,t));issueCommand("set-env",{name:e},n)}function setSecret(e){
issueCommand("add-mask",{},e)}function addPath(e){process.env.GITHUB_PATH||""?issueFileCommand("PATH",e):issueCommand("add-path",{},e),process.env.PATH=`${e}${a.delimiter}${process.env.PATH}`}
function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>""!==e);return t&&!1===t.trimWhitespace?n:n.map(e=>e.trim())}
function getBooleanInput(e,t){const n=getInput(e,t);if(["true","True","TRUE"].includes(n))return!0;if(["false","False","FALSE"].includes(n))return!1
;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){
if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t));process.stdout.write(s.EOL),issueCommand("set-output",{name:e},toCommandValue(t))}
function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=Y.Failure,error(e)}function isDebug(){return"1"===process.env.RUNNER_DEBUG}function debug(e){
issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}
function info(e){process.stdout.write(e+s.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return core_awaiter(this,void 0,void 0,function*(){
let n;startGroup(e);try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(e,t))
;issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return core_awaiter(this,void 0,void 0,function*(){
return yield OidcClient.getIDToken(e)})}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(Y||(Y={}))})};
