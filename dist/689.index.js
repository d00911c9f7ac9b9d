export const id=689;export const ids=[689];export const modules={4689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs});var _times_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6794);const rehearsalSteps=7;const marginMs=6e4
;function needsMs({checks:checks,targets:targets},{scenarios:scenarios}){const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))
;const rehearsed=targets.flatMap(target=>target.kind==="command"&&struck.has(target.name)?[target.timeoutMs]:[]);const rehearsals=rehearsed.reduce((sum,timeoutMs)=>sum+rehearsalSteps*timeoutMs,0)
;const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_0__.we)(checks)+rehearsals+again+scenarios.reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_0__.zo)(checks,scenario),0)}
const hardLimitMs=budgetMs=>budgetMs+marginMs}),6794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$p:()=>lookBeforeMs,
TE:()=>steadyMs,XP:()=>hangMs,we:()=>baselineMs,zo:()=>scenarioMs});var _verdict_claims_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2487)
;var _verdict_confidence_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9190);const before={leastMs:2e3,mostMs:1e4,samples:20};const baselineStretch=3;function steadyMs(checks){
return Math.max(1e3,...checks.map(check=>mostNeeded(check)/check.ratePerSecond*1e3))}function mostNeeded(check){const none={count:1,bad:0,timed:1,over:()=>0};return Math.max(0,...(0,
_verdict_claims_js__WEBPACK_IMPORTED_MODULE_0__.d)(check.steady,none).map(({allowed:allowed})=>(0,_verdict_confidence_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(allowed)))}
const hangMs=checks=>Math.max(0,...checks.map(({timeoutMs:timeoutMs})=>timeoutMs))+500
;const lookBeforeMs=checks=>Math.min(before.mostMs,Math.max(before.leastMs,...checks.map(({ratePerSecond:ratePerSecond})=>before.samples/ratePerSecond*1e3)))
;const baselineMs=checks=>baselineStretch*steadyMs(checks)+hangMs(checks)
;const scenarioMs=(checks,{faults:faults})=>lookBeforeMs(checks)+Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))+Math.max(0,...checks.map(({recoversMs:recoversMs})=>recoversMs))+steadyMs(checks)+hangMs(checks)
}),2487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf});function claimsOf(tolerance,counts){
const success=tolerance.success===undefined?[]:[{tolerance:"success",quantile:null,required:tolerance.success,allowed:shareLeft(tolerance.success),bad:counts.bad,count:counts.count}]
;const latency=tolerance.percentiles.map(({quantile:quantile,limitMs:limitMs})=>({tolerance:"latency",quantile:quantile,required:limitMs,allowed:shareLeft(quantile),bad:counts.over(limitMs),
count:counts.timed}));return[...success,...counts.timed===0&&counts.count>0?[]:latency]}const shareLeft=share=>Math.round((1-share)*1e7)/1e7}),
9190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ht:()=>samplesNeeded,Rm:()=>confidence,rF:()=>wilson,vi:()=>weigh,
x8:()=>ranksAround});const confidence=.99;const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){const value=hits/count;const denominator=1+z**2/count
;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,low:hits===0?0:Math.max(0,middle-half),
high:hits===count?1:Math.min(1,middle+half)}}function weigh(bad,count,allowed){if(count===0)return"few";const{value:value,low:low,high:high}=wilson(bad,count);if(low>allowed)return"broken"
;if(value>allowed)return"worse";return high<=noticeable(allowed)?"held":"few"}const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;function samplesNeeded(allowed){const share=noticeable(allowed);return Math.ceil(z**2*(1-share)/share)}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}})};
