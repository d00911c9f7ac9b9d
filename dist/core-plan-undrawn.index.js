export const id="core-plan-undrawn";export const ids=["core-plan-undrawn"];export const modules={43701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{undrawnText:()=>undrawnText});function undrawn({scenarios:scenarios},faults){
const drawn=new Set(scenarios.flatMap(scenario=>scenario.faults.map(({fault:fault,on:on})=>`${fault} on ${on}`)))
;const all=faults.flatMap(({fault:fault,on:on})=>on.map(target=>`${fault} on ${target}`));return[...new Set(all)].filter(one=>!drawn.has(one))}const mostNamed=20;function undrawnText(plan,faults){
const names=undrawn(plan,faults);if(names.length===0)return null;const more=names.length>mostNamed?` and ${names.length-mostNamed} more`:""
;const why=plan.map===undefined?"this seed draws no scenario with":"the budget has no time for"
;return`${why} ${names.slice(0,mostNamed).join(", ")}${more}: nothing is shown about ${names.length===1?"it":"them"}`}})};
