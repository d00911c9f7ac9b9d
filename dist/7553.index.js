export const id=7553;export const ids=[7553];export const modules={7553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_:()=>baseConfig,baseSide:()=>baseSide,u:()=>isCompared});function baseSide(config,plan){if(!isCompared(config))return null;const base=baseConfig(config);return{config:base,plan:basePlan(plan,base)}}
function baseConfig(config){const targets=baseTargets(config);const reached=reachedOn(targets);return{...config,preview:config.compare.preview,targets:targets,checks:config.checks.filter(asksPreview),
faults:config.faults.flatMap(rule=>{const on=rule.on.filter(name=>reached.has(name));return on.length===0?[]:[{...rule,on:on}]}),compare:null,plan:{...config.plan,shrink:{...config.plan.shrink,tries:0
}}}}function baseTargets({targets:targets,compare:compare}){const standIns=new Map(compare.targets.map(target=>[target.name,target]));return targets.flatMap(target=>{
const standIn=standIns.get(target.name);if(standIn!==undefined)return[standIn];return target.kind==="link"&&target.to==="preview"?[{...target,listen:null}]:[]})}
const asksPreview=({kind:kind,params:params})=>kind!=="command"&&(params.to??null)===null;function basePlan(plan,{targets:targets}){const reached=reachedOn(targets);return{...plan,
scenarios:plan.scenarios.filter(({faults:faults})=>faults.every(({on:on})=>reached.has(on)))}}const reachedOn=targets=>new Set(["preview",...targets.map(({name:name})=>name)])
;const isCompared=config=>config.compare!==null})};
