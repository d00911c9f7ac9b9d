export const id="core-plan-stringify";export const ids=["core-plan-stringify"];export const modules={95329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{stringifyPlan:()=>stringifyPlan});var _stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5010)
;function stringifyPlan({schema:schema,name:name,seed:seed,scenarios:scenarios,map:map,shard:shard}){const ordered={schema:schema,name:name,seed:seed,scenarios:scenarios.map(orderedScenario),
...map!==undefined&&{map:orderedMap(map)},...shard!==undefined&&{shard:orderedShard(shard)}};return(0,_stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__.safeJson)(ordered)}
const orderedScenario=({id:id,atMs:atMs,faults:faults})=>({id:id,...atMs!==undefined&&{atMs:atMs},faults:faults.map(orderedFault)});const orderedMap=({coverage:coverage,cells:cells})=>({
coverage:coverage,cells:cells.map(({fault:fault,on:on,scenario:scenario,last:last,isNew:isNew})=>({fault:fault,on:on,scenario:scenario,last:last,...isNew&&{isNew:isNew}}))})
;const orderedShard=({index:index,of:of,plan:plan,scenarios:scenarios,places:places})=>({index:index,of:of,plan:plan,scenarios:scenarios,places:places})
;const orderedFault=({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed,worker:worker,fractions:fractions})=>({id:id,fault:fault,on:on,params:byName(params),
startMs:startMs,lastsMs:lastsMs,seed:seed,...worker!==undefined&&{worker:orderedWorker(worker)},...fractions!==undefined&&{fractions:byName(fractions)}})
;const byName=values=>Object.fromEntries(Object.entries(values).sort(([a],[b])=>a<b?-1:1));const orderedWorker=({fraction:fraction,share:share,index:index,also:also})=>({fraction:fraction,
...share!==undefined&&{share:share},...index!==undefined&&{index:index},...also!==undefined&&{also:also}})})};
