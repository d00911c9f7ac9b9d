export const id="core-compare-base-side";export const ids=["core-compare-base-side"];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
places:shard.places.filter((_,nth)=>runs[nth])}}}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)]);const isCompared=config=>config.compare!==null})};
