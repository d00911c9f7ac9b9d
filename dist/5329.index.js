export const id=5329;export const ids=[5329];export const modules={5329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
stringifyPlan:()=>stringifyPlan});function stringifyPlan({schema:schema,name:name,seed:seed,scenarios:scenarios}){const ordered={schema:schema,name:name,seed:seed,
scenarios:scenarios.map(({id:id,faults:faults})=>({id:id,faults:faults.map(orderedFault)}))};return`${JSON.stringify(ordered,null,2)}\n`}
const orderedFault=({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed})=>({id:id,fault:fault,on:on,
params:Object.fromEntries(Object.entries(params).sort(([a],[b])=>a<b?-1:1)),startMs:startMs,lastsMs:lastsMs,seed:seed})})};
