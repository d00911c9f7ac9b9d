export const id=3342;export const ids=[3342,6236];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd});var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442)
;var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback"
;const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),12695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>assignmentIn});const assignment=/^[A-Za-z_]\w*=/
;const assignmentIn=([first=""])=>assignment.test(first)?`\`${first.slice(0,60).replaceAll("`","'")}\` is not a program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`:undefined
}),19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/
;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
;const ofTools=/^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/
;const isOfCluster=namespace=>namespace.startsWith("kube-");function namespaceRefusal(namespace,{namespaces:namespaces}){
if(isOfCluster(namespace))return`namespace "${namespace}" belongs to the cluster itself, and is never touched`
;if(namespaces===null)return ofTools.test(namespace)?`namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`:null
;return namespaces.some(pattern=>matches(pattern,namespace))?null:`\`safety.namespaces\` does not allow namespace "${namespace}"`}function namespaceNotAllowed(namespace,safety){
const says=namespaceRefusal(namespace,safety)
;const hint=isOfCluster(namespace)?"give the namespace of the preview itself, for example `pr-7`":`give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`
;return says===null?null:{key:"namespace",says:says,hint:hint}}function matches(pattern,namespace){const parts=pattern.split("*").map(part=>part.replace(/[^a-z0-9]/g,"\\$&"))
;return new RegExp(`^${parts.join(".*")}$`).test(namespace)}}),60426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Hd:()=>objectName,VY:()=>workloadFields,hE:()=>workloadNamed});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236);var _workload_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2977)
;const objectName="[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?";const workloadText=new RegExp(`^(${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.join("|")})/${objectName}$`);const workloadFields=()=>({
context:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u,"the name of a context, as `kubectl config get-contexts` prints it"),
namespace:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_namespace_js__WEBPACK_IMPORTED_MODULE_2__.namespaceName,"expected the name of a namespace (lower-case letters, digits and `-`), for example `pr-7`; variables are replaced first"),
workload:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(workloadText,`a workload as \`KIND/NAME\`, where KIND is ${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.map(kind=>`\`${kind}\``).join(" or ")}`)
});function workloadNamed(text){const[kind="",name=""]=text.split("/");return{kind:kind,name:name}}}),2977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),
76596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>stopCauses,dq:()=>stopCauseOf})
;var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const errorCauses=["killed","start-overdue","unhealthy-after-rehearsal","defect"]
;const unhealthyCauses=["not-reached","login-needed","other-address","certificate","too-many-requests","preview-error","other-content","not-http","no-response","record-unread","target-ended","baseline-failed","baseline-slow","baseline-writes","hypothesis-unmet","connections-reset"]
;const errorCodes=Object.keys(_failure_js__WEBPACK_IMPORTED_MODULE_0__.N).filter(isErrorCode);const stopCauses=[...errorCodes,...errorCauses,...unhealthyCauses];function stopCauseOf(error){
if(!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return{cause:"defect"};return isErrorCode(error.code)?{cause:error.code}:{}}function isErrorCode(code){
return _failure_js__WEBPACK_IMPORTED_MODULE_0__.N[code]==="error"}}),67091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
L:()=>fenceFor,S:()=>codeSpan});var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);function codeSpan(outside,inTable){const shown=(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(outside).replace(/`{9,}/g,"`".repeat(8))||"␀";const content=inTable?cell(shown):shown;const mark=fenceFor(content,1)
;return/^[` ]|[` ]$/.test(content)?`${mark} ${content} ${mark}`:mark+content+mark}const fenceFor=(content,least)=>"`".repeat(Math.max(least,...(content.match(/`+/g)??[]).map(run=>run.length+1)))
;const cell=content=>content.replace(/\\+\|/g,run=>`${run.slice(0,-1)}u{7c}`).replace(/\|/g,"\\|")}),
"core-report-report-files":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportFiles:()=>reportFiles})
;function survivalOf({coverage:coverage,scenarios:scenarios}){const outcomes=coverage?.map(({last:last})=>last?.outcome)??scenarios.map(({outcome:outcome})=>outcome)
;if(scenarios.length===0||outcomes.length===0)return null;return{passed:outcomes.filter(one=>one==="passed").length,
failed:outcomes.filter(one=>one==="failed"||one==="flaky"||one==="unrestored").length,all:outcomes.length}}const label="chaos gate"
;const messageOf=survival=>survival===null?"not tested":`survives ${survival.passed} of ${survival.all}`;const colours={green:"#1a7f37",amber:"#9a6700",red:"#cf222e",grey:"#59636e"}
;const colourOf=survival=>{if(survival===null)return"grey";return survival.failed>0?"red":survival.passed<survival.all?"amber":"green"};function badgeJson(result){const survival=survivalOf(result)
;return`${JSON.stringify({schemaVersion:1,label:label,message:messageOf(survival),color:colours[colourOf(survival)].slice(1)})}\n`}const height=20;const padding=7;const characterWidth=6.6
;function badgeSvg(result){const survival=survivalOf(result);const message=messageOf(survival);const[left,right]=[widthOf(label),widthOf(message)]
;const text=(words,x)=>`<text x="${x+padding}" y="14" textLength="${widthOf(words)-2*padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`
;return`<svg xmlns="http://www.w3.org/2000/svg" width="${left+right}" height="${height}" role="img" aria-label="${label}: ${message}">\n<title>${label}: ${message}</title>\n<rect width="${left+right}" height="${height}" rx="3" fill="#24292f"/>\n<path d="M${left} 0h${right-3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right-3}z" fill="${colours[colourOf(survival)]}"/>\n<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">\n${text(label,0)}\n${text(message,left)}\n</g>\n</svg>\n`
}const widthOf=words=>Math.round(words.length*characterWidth)+2*padding;var html=__webpack_require__("core-report-html");var json=__webpack_require__("core-report-json")
;var junit=__webpack_require__(55157);var report_md=__webpack_require__(91125);const reportFiles=result=>({"result.json":(0,json.y)(result),"report.md":(0,report_md.u)(result),"report.html":(0,
html.E)(result),"junit.xml":(0,junit.n)(result),"badge.svg":badgeSvg(result),"badge.json":badgeJson(result),...result.history!==undefined&&{
"history.jsonl":result.history.map(one=>`${JSON.stringify(one)}\n`).join("")}})})};
