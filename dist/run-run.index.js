export const id="run-run";export const ids=["run-run"];export const modules={24227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sg:()=>aroundMs,b0:()=>slowestStepsMs,bg:()=>controlled,eO:()=>slowestRemovalMs,hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs})
;var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);const rehearsalSteps=3
;const marginMs=6e4;const needsMs=(config,{scenarios:scenarios})=>aroundMs(config,scenarios)+scenarios.reduce((endMs,scenario)=>Math.max(endMs,scenario.atMs??0)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(config.checks,scenario)+slowestStepsMs(config.targets,scenario),0)
;const slowestStepsMs=(targets,{faults:faults})=>targets.filter(({name:name})=>faults.some(({on:on})=>on===name)).map(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target)).reduce((most,{injectMs:injectMs,removeMs:removeMs})=>Math.max(most,injectMs+removeMs),0)
;const slowestRemovalMs=targets=>targets.reduce((most,target)=>Math.max(most,(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target).removeMs),0)
;function aroundMs({checks:checks,targets:targets},scenarios){const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))
;const rehearsed=targets.filter(target=>struck.has(target.name)&&(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).rehearsalStepMs(target)!==null)
;const rehearsals=rehearsed.reduce((sum,target)=>sum+rehearsalMs(target),0);const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks)+rehearsals+again+controlled(scenarios).reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(checks,scenario)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(checks,{...scenario,faults:[]}),0)}function rehearsalMs(target){const kind=(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target)
;const{injectMs:injectMs,removeMs:removeMs}=kind.stepsMs(target);return rehearsalSteps*(kind.rehearsalStepMs(target)??0)+injectMs+removeMs}
const controlled=scenarios=>scenarios.length>1?[scenarios[0],scenarios[Math.ceil(scenarios.length/2)]].flatMap(one=>one??[]):scenarios;const hardLimitMs=budgetMs=>budgetMs+marginMs}),
50659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>addressOfCheck})
;var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24023);var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;function addressOfCheck(check,preview){if((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe)(check))return(0,_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_1__.f)(preview);return(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.SU)(check)?.address??null}}),59345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
H:()=>linkVariable,T:()=>previewVariable});const previewVariable="CHAOS_GATE_PREVIEW_URL";const linkVariable=link=>`CHAOS_GATE_LINK_${link.toUpperCase().replace(/[^A-Z0-9]+/g,"_")}`}),
77553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared})
;var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config);return{
config:base,plan:basePlan(plan,base)}}function baseConfig(config){const targets=baseTargets(config);const reached=reachedOn(targets);const{accept:_,compose:__,...rest}=config;return{...rest,
preview:config.compare.preview,previewHeaders:config.compare.previewHeaders,targets:targets,checks:config.checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe),
faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,on:on}]}),compare:null}}function baseTargets({targets:targets,compare:compare}){
const standIns=new Map(compare.targets.map(target=>[target.name,target]));return targets.flatMap(target=>standIns.get(target.name)??[])}function basePlan(plan,{targets:targets}){
const reached=reachedOn(targets);const{map:_,shard:shard,...rest}=plan;const runs=plan.scenarios.map(({faults:faults})=>faults.every(({on:on})=>reached.has(on)));return{...rest,
scenarios:plan.scenarios.filter((_,nth)=>runs[nth]),...shard!==undefined&&{shard:{...shard,places:shard.places.filter((_,nth)=>runs[nth])}}}}
const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)]);const isCompared=config=>config.compare!==null}),
"core-faults-ways-of":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>wayOn})
;const ways=["signal","restart","descriptors","cgroup","duty","packets","mount","disk","clock","resolver","chaosMesh","litmus","istio","pods","toxic","proxy","traffic","flush","command","experiment"]
;const waysOf=fault=>ways.filter(way=>fault[way]!==undefined);const wayOn=(fault,kind,target)=>{const takes=target===undefined?kind.takes:kind.takesOn?.(target)??kind.takes
;return waysOf(fault).find(way=>takes.includes(way))}}),38257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
journalSecrets:()=>journalSecrets,runSecrets:()=>runSecrets});var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69740)
;var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");var _environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64425)
;var _parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20846);function runSecrets(config,env,shown=[]){const whole=[...(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.AU)(env),...config===null?[]:fromConfig(config)];return(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.M)(whole,[...shown,...config===null?[]:namesIn(config)])}const journalSecrets=(variables,env)=>runSecrets({checks:[],preview:"",secret:(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Bs)(variables,env)},env)
;function fromConfig({checks:checks,faults:faults=[],traffic:traffic=[],preview:preview,previewHeaders:previewHeaders={},compare:compare,secret:secret}){
const params=[...[...checks,...traffic].map(({params:params})=>params),...faults]
;return[...secret?.values??[],...[previewHeaders,compare?.previewHeaders??{},...params.flatMap(headersIn)].flatMap(_parts_js__WEBPACK_IMPORTED_MODULE_2__.S),...(0,
_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(preview),...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(compare?.preview??"")]}function headersIn(params){if(params===null||typeof params!=="object")return[]
;if(Array.isArray(params))return params.flatMap(headersIn);return Object.entries(params).flatMap(([key,value])=>key==="headers"?[textsOf(value)]:headersIn(value))}
const textsOf=value=>value!==null&&typeof value==="object"?Object.fromEntries(Object.entries(value).filter(entry=>typeof entry[1]==="string")):{}
;const namesIn=({name:name="",checks:checks,targets:targets=[],preview:preview,compare:compare})=>[name,...[...checks,...targets].map(one=>one.name),...[preview,compare?.preview??""].map(url=>URL.canParse(url)?`${new URL(url).origin}${new URL(url).pathname}`:""),...targets.flatMap(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).addresses(target)).map(({address:address})=>(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__.H)(address))]}),
25718:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>namedIn,e:()=>isNamed})
;var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog");const isNamed=(target,name)=>!(0,
_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).isCarried(target)&&(target.name===name||(0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).identities(target).includes(`compose  ${name}`))
;const namedIn=(targets,name)=>targets.find(target=>target.name===name&&isNamed(target,name))??targets.find(target=>isNamed(target,name))})};
