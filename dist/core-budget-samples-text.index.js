export const id="core-budget-samples-text";export const ids=["core-budget-samples-text"];export const modules={52656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>hardest,P8:()=>usualRate,hN:()=>needsOf,nx:()=>enoughMs});var _quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59315)
;var _verdict_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence");const room=1.25;const rates={least:10,usual:20,most:50}
;const longestMs=6e4;const needsOf=({during:during})=>[...during.success===undefined?[]:[{quantile:null,share:during.success}],...during.percentiles.map(({quantile:quantile})=>({quantile:quantile,
share:quantile}))].map(one=>({...one,needed:one.share<=0?0:(0,_verdict_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(Math.round((1-one.share)*1e7)/1e7)}))
;const hardest=check=>needsOf(check).reduce((most,one)=>most!==null&&most.needed>=one.needed?most:one,null);const wanted=check=>Math.ceil(room*(hardest(check)?.needed??0))
;const enoughMs=checks=>Math.min(longestMs,Math.ceil(Math.max(0,...checks.map(check=>wanted(check)/check.ratePerSecond))*10)*100);function usualRate(check,faults){
const fixed=faults.filter(({isUsual:isUsual})=>!isUsual).map(({lasts:lasts})=>(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(lasts))
;const usual=faults.filter(({isUsual:isUsual})=>isUsual).map(({lasts:lasts})=>(0,_quantity_domain_ends_js__WEBPACK_IMPORTED_MODULE_1__.v)(lasts))
;const forFixed=fixed.length===0?0:Math.min(rates.most,wanted(check)*1e3/Math.min(...fixed));const forUsual=usual.length===0?0:Math.min(rates.usual,wanted(check)*1e3/Math.min(...usual))
;return Math.max(rates.least,Math.ceil(forFixed),Math.ceil(forUsual))}}),957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
samplesText:()=>samplesText});var _plan_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27663);var _quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(47815)
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93);var _enough_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52656)
;var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);function samplesText({scenarios:scenarios},checks){
const rows=scenarios.flatMap(scenario=>shownOf(scenario,checks).map(one=>rowOf(scenario,one)));if(rows.length===0)return"";const table=(0,
_plan_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)([["","check","promise","samples","needs",""],...rows]);return`${table.map(line=>`  ${line}`.trimEnd()).join("\n")}\n`}
function shownOf(scenario,checks){const all=checks.flatMap(check=>(0,_enough_js__WEBPACK_IMPORTED_MODULE_0__.hN)(check).map(need=>({...need,check:check,gets:getsIn(scenario,check)
}))).filter(({needed:needed})=>needed>0).toSorted((a,b)=>a.gets/a.needed-b.gets/b.needed);const open=all.filter(one=>problemOf(one)!=="");return open.length>0?open:all.slice(0,1)}
const getsIn=(scenario,{ratePerSecond:ratePerSecond})=>Math.floor(ratePerSecond*(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.xI)(scenario)/1e3);const rowOf=({id:id},one)=>[(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(id,40),(0,_quantity_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(one.check.name,80),one.quantile===null?"success":(0,
_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_4__.F)(one.quantile),String(one.gets),String(one.needed),problemOf(one)]
;function problemOf({check:check,quantile:quantile,gets:gets,needed:needed}){if(gets<needed)return"too few: it ends inconclusive";const{success:success=0}=check.during
;if(quantile===null||Math.floor(gets*success)>=needed)return"";return`not judged if more than ${Math.floor(100*(gets-needed)/gets)} % fail, as \`during\` allows`}}),
27663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>columns});function columns(rows){
const widths=rows.reduce((widest,row)=>row.map((cell,index)=>Math.max(cell.length,widest[index]??0)),[]);return rows.map(row=>row.map((cell,index)=>cell.padEnd(widths[index]??0)).join("  ").trimEnd())
}}),59315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>largestIn,v:()=>smallestIn})
;const smallestIn=domain=>"min"in domain?domain.min:Math.min(...domain.oneOf.map(Number));const largestIn=domain=>"min"in domain?domain.max:Math.max(...domain.oneOf.map(Number))}),
47815:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>percentileName})
;const percentileName=quantile=>`p${+(quantile*100).toFixed(2)}`}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
g:()=>printable});const printable=(text,longest)=>shortened([...text.slice(0,2*longest+2)],longest).replace(/[^ -~]|`/gu,escaped)
;const shortened=(letters,longest)=>letters.length>longest?`${letters.slice(0,longest).join("")}...`:letters.join("");const escaped=letter=>`\\u{${(letter.codePointAt(0)??0).toString(16)}}`})};
