export const id=1471;export const ids=[1471,6236];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
12695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>assignmentIn});const assignment=/^[A-Za-z_]\w*=/
;const assignmentIn=([first=""])=>assignment.test(first)?`\`${first.slice(0,60).replaceAll("`","'")}\` is not a program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`:undefined
}),19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),77553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared});var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");function baseSide(config,plan){
if(!isCompared(config))return null;const base=baseConfig(config);return{config:base,plan:basePlan(plan,base)}}function baseConfig(config){const targets=baseTargets(config)
;const reached=reachedOn(targets);const{accept:_,compose:__,...rest}=config;return{...rest,preview:config.compare.preview,previewHeaders:config.compare.previewHeaders,targets:targets,
checks:config.checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe),faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,
on:on}]}),compare:null}}function baseTargets({targets:targets,compare:compare}){const standIns=new Map(compare.targets.map(target=>[target.name,target]))
;return targets.flatMap(target=>standIns.get(target.name)??[])}function basePlan(plan,{targets:targets}){const reached=reachedOn(targets);const{map:_,shard:shard,...rest}=plan
;const runs=plan.scenarios.map(({faults:faults})=>faults.every(({on:on})=>reached.has(on)));return{...rest,scenarios:plan.scenarios.filter((_,nth)=>runs[nth]),...shard!==undefined&&{shard:{...shard,
places:shard.places.filter((_,nth)=>runs[nth])}}}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)]);const isCompared=config=>config.compare!==null}),
86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,
ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
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
__webpack_require__.d(__webpack_exports__,{d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]})};
