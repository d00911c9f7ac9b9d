export const id="core-plan-text";export const ids=["core-plan-text"];export const modules={27663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>columns});function columns(rows){const widths=rows.reduce((widest,row)=>row.map((cell,index)=>Math.max(cell.length,widest[index]??0)),[])
;return rows.map(row=>row.map((cell,index)=>cell.padEnd(widths[index]??0)).join("  ").trimEnd())}}),50101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{faultLines:()=>faultLines,planText:()=>planText});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93);var _quantity_say_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50485)
;var _quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63798);var _columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27663);function planText(plan,times,onBase=null){
const rows=plan.scenarios.flatMap(rowsOf);const table=(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)([["","starts","lasts","target","fault","what it does"],...rows])
;return`${headline(plan)}\n\n${table.map(line=>`  ${line}`.trimEnd()).join("\n")}\n\n${beside(plan,onBase)}${length(times)}\n`}const faultLines=({scenarios:scenarios})=>(0,
_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)(scenarios.flatMap(rowsOf)).map(line=>`  ${line}`.trimEnd()).join("\n");function headline({name:name,seed:seed,scenarios:scenarios,shard:shard}){
const faults=scenarios.reduce((sum,scenario)=>sum+scenario.faults.length,0);const disturbedMs=scenarios.reduce((sum,scenario)=>sum+lengthOf(scenario),0);const parts=[(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(name,80),`seed ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(seed,100)}`,...shard===undefined?[]:[`shard ${shard.index} of ${shard.of}, of a plan of ${counted(shard.scenarios,"scenario")}`],`${counted(scenarios.length,"scenario")} with ${counted(faults,"fault")}`,`disturbed for ${(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",Math.round(disturbedMs/1e3)*1e3)} in all`];return parts.join(" · ")}function beside({scenarios:scenarios},onBase){if(onBase===null)return""
;const all=onBase.scenarios.length===scenarios.length;const which=all?"all of it":onBase.scenarios.map(({id:id})=>(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(id,40)).join(", ")||"nothing of it";return`alternating with the base, which is disturbed by ${which}\n`}
function length({needsMs:needsMs,searchMs:searchMs,budgetMs:budgetMs,hardLimitMs:hardLimitMs}){const skips=needsMs>budgetMs?"; what does not fit is skipped":""
;const search=searchMs>0?`; after a failure up to ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(searchMs)} more, within the budget, for its minimal scenario and breaking point`:""
;return`takes at most ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(needsMs)} when all goes well, of a budget of ${(0,
_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(budgetMs)}${skips}${search}; it always ends after ${(0,_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(hardLimitMs)}`}
const counted=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;const lengthOf=({faults:faults})=>Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const rowsOf=({id:id,faults:faults,atMs:atMs})=>faults.map((fault,index)=>[index===0?(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(id,40):"",...cellsOf(fault,atMs)])
;const cellsOf=({fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,fractions:fractions,worker:worker},atMs)=>[startText(startMs,atMs),(0,
_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",lastsMs),(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(on,80),(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(fault,40),`${(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(fault)?.describe(params,fractions)??""}${shareText(worker)}`]
;const shareText=worker=>worker?.share===undefined?"":`, on up to ${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("share",worker.share)} of the replicas`;function startText(startMs,atMs){
if(startMs>0)return`+${(0,_quantity_say_js__WEBPACK_IMPORTED_MODULE_1__.N)("duration",startMs)}`;return atMs===undefined?"immediately":`after ${(0,
_quantity_say_length_js__WEBPACK_IMPORTED_MODULE_4__.m)(atMs)}`}}),63798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
m:()=>lengthText});function lengthText(ms){const seconds=Math.max(0,Math.ceil(ms/1e3));const parts=[...seconds>=60?[`${Math.floor(seconds/60)} min`]:[],...seconds%60>0?[`${seconds%60} s`]:[]]
;return parts.join(" ")||"0 s"}})};
