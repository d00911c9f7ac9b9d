export const id="core-verdict-judge-spared";export const ids=["core-verdict-judge-spared"];export const modules={58756:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>promisesNothing});const promisesNothing=({success:success,percentiles:percentiles})=>success===undefined&&percentiles.length===0}),
83139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{gy:()=>entryPointTaken,l8:()=>sparedNotes,
noPromiseNotes:()=>noPromiseNotes,qU:()=>isSpared});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _model_config_tolerance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58756);const entryPointTaken=({plan:plan,faults:faults,struck:struck},layout)=>(plan?.faults??[]).filter(spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.what==="process"&&spec.on!=="preview"&&(layout?.front??[]).includes(spec.on)&&faults.get(spec.id)?.appliedMs!=null&&!struck.has(spec.id))
;const isSpared=(evidence,layout,check)=>entryPointTaken(evidence,layout).some(spec=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.JC)(spec).stops?.clientSees==="silence"||evidence.revived.has(spec.on)||isSupervised(evidence,spec.on)||isSame(check.during,check.steady))
;const isSupervised=({ends:ends},on)=>ends.some(({target:target,supervised:supervised})=>target===on&&supervised);const isSame=(a,b)=>JSON.stringify(a)===JSON.stringify(b)
;function sparedNotes(scenarios){const spared=scenarios.filter(scenario=>scenario.spared!==undefined).map(({id:id})=>id);if(spared.length===0)return[]
;return[`in ${spared.join(", ")} a fault stopped every process that listens at the preview, so no request could succeed: only the recovery was judged there, not \`during\``]}
function noPromiseNotes(checks){const free=checks.filter(({during:during})=>(0,_model_config_tolerance_js__WEBPACK_IMPORTED_MODULE_1__.y)(during)).map(({name:name})=>name)
;return free.length===0?[]:[`no promise during faults: ${free.join(", ")}; only the steady state and the recovery are judged`]}})};
