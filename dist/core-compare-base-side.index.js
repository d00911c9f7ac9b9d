export const id="core-compare-base-side";export const ids=["core-compare-base-side"];export const modules={77553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared});var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config);return{config:base,plan:basePlan(plan,base)}}function baseConfig(config){
const targets=baseTargets(config);const reached=reachedOn(targets);const{accept:_,compose:__,...rest}=config;return{...rest,preview:config.compare.preview,previewHeaders:config.compare.previewHeaders,
targets:targets,checks:config.checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.xe),faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name))
;return on.length===0?[]:[{...rule,on:on}]}),compare:null}}function baseTargets({targets:targets,compare:compare}){const standIns=new Map(compare.targets.map(target=>[target.name,target]))
;return targets.flatMap(target=>standIns.get(target.name)??[])}function basePlan(plan,{targets:targets}){const reached=reachedOn(targets);const{map:_,shard:shard,...rest}=plan
;const runs=plan.scenarios.map(({faults:faults})=>faults.every(({on:on})=>reached.has(on)));return{...rest,scenarios:plan.scenarios.filter((_,nth)=>runs[nth]),...shard!==undefined&&{shard:{...shard,
places:shard.places.filter((_,nth)=>runs[nth])}}}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)]);const isCompared=config=>config.compare!==null})};
