export const id="shared-core-verdict-statistics-confidence";export const ids=["shared-core-verdict-statistics-confidence"];export const modules={
95864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$p:()=>lookBeforeMs,FK:()=>connectMs,Sf:()=>controlMs,Ti:()=>decidedMs,
XP:()=>hangMs,Zo:()=>steadyAgainMs,jn:()=>usualMs,we:()=>baselineMs,xI:()=>lengthMs,zo:()=>scenarioMs});var _verdict_judge_recovery_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54433)
;var _verdict_statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22557)
;var _verdict_statistics_error_rates_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-statistics-error-rates")
;var _verdict_statistics_sequential_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4075);const before={leastMs:2e3,mostMs:1e4,samples:20};const baselineStretch=3
;const steadyMs=checks=>longest(checks,()=>_verdict_statistics_error_rates_js__WEBPACK_IMPORTED_MODULE_1__.SU)
;const steadyAgainMs=checks=>longest(checks,({recoversMs:recoversMs})=>_verdict_statistics_error_rates_js__WEBPACK_IMPORTED_MODULE_1__.SU*(0,
_verdict_judge_recovery_js__WEBPACK_IMPORTED_MODULE_0__.tC)(false,recoversMs))
;const longest=(checks,missOf)=>Math.max(1e3,...checks.map(check=>mostNeeded(check,missOf(check))/check.ratePerSecond*1e3));function mostNeeded(check,miss){const none={count:1,bad:0,timed:1,over:()=>0
};return Math.max(0,...(0,_verdict_statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(check.steady,none).map(({allowed:allowed})=>(0,
_verdict_statistics_sequential_js__WEBPACK_IMPORTED_MODULE_2__.lE)(allowed,miss)))}function decidedMs(checks){return steadyMs(checks.map(({during:during,...check})=>({...check,during:during,
steady:during})))}const connectMs=5e3;const longEnoughMs=5e3;const controlMs=(checks,scenario)=>Math.min(lengthMs(scenario),Math.max(longEnoughMs,decidedMs(checks)))
;const lengthMs=({faults:faults})=>Math.max(0,...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const hangMs=checks=>Math.max(0,...checks.map(({timeoutMs:timeoutMs})=>timeoutMs))+500
;const lookBeforeMs=checks=>Math.min(before.mostMs,Math.max(before.leastMs,...checks.map(({ratePerSecond:ratePerSecond})=>before.samples/ratePerSecond*1e3)))
;const baselineMs=checks=>baselineStretch*steadyMs(checks)+hangMs(checks)
;const scenarioMs=(checks,scenario)=>lookBeforeMs(checks)+lengthMs(scenario)+Math.max(0,...checks.map(({recoversMs:recoversMs})=>recoversMs))+steadyAgainMs(checks)+hangMs(checks)
;const usualMs=(checks,scenario)=>lookBeforeMs(checks)+lengthMs(scenario)+steadyAgainMs(checks)}),27579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>BaselineBursts});const none={count:0,bad:0,bursts:0};class BaselineBursts{success=none;latency=none;add(tally){this.success=sum(this.success,tally)
;for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,
bursts:a.bursts+b.bursts})}),54433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lS:()=>isLate,rU:()=>recoveryOf,
tC:()=>shareOf});var _statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22557)
;var _statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence")
;var _statistics_sequential_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4075);var _statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89945);const unknown={shown:false,
recoveredMs:null,late:false};function recoveryOf(evidence,check,level){const{goneMs:goneMs}=evidence;if(goneMs===null)return unknown;const after=secondsAfter(evidence,check)
;const late=isLate(evidence,check,level);for(let end=late?after.length:1;end<=after.length;end+=1){const known=recoveryBy(after.slice(0,end),goneMs,check,level)
;if(known.shown||end===after.length)return{...known,late:late}}return{...unknown,late:late}}function isLate(evidence,check,level){
const limitMs=(evidence.goneMs??Number.POSITIVE_INFINITY)+check.recoversMs;return(0,
_statistics_sequential_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(secondsAfter(evidence,check).filter(({second:second})=>second*1e3>=limitMs),check.steady,level)}
const secondsAfter=(evidence,{name:name})=>(evidence.seconds.get(name)??[]).filter(({phase:phase})=>phase==="after");function recoveryBy(seen,goneMs,{steady:steady,recoversMs:recoversMs},level){
const{first:first,claims:claims}=restOf(seen,steady);if(first===null)return unknown;const recoveredMs=Math.max(0,first*1e3-goneMs);const shared={...level,
falsePass:level.falsePass*shareOf(first===seen[0]?.second,recoversMs)};return{shown:claims.length>0&&claims.every(claim=>(0,
_statistics_sequential_js__WEBPACK_IMPORTED_MODULE_1__.kY)(claim,shared)==="passed"),recoveredMs:recoveredMs}}const shareOf=(isImmediate,recoversMs)=>isImmediate?1/2:1/(2*Math.ceil(recoversMs/1e3+1))
;function restOf(seen,steady){const rest=new _statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__.W;let found={first:null,claims:[]};for(const second of seen.toReversed()){rest.add(second);const claims=(0,
_statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,rest);if(!claims.every(meetsTolerance)||(0,
_statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(steady,sumOf(second)).some(likelyViolates))break;found={first:second.second,claims:claims}}return found}function sumOf(second){
const sum=new _statistics_sum_js__WEBPACK_IMPORTED_MODULE_2__.W;sum.add(second);return sum}const likelyViolates=({bad:bad,count:count,allowed:allowed})=>bad>=2&&(0,
_statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__.rF)(bad,count).low>allowed;const meetsTolerance=({bad:bad,count:count,allowed:allowed})=>bad<=allowed*count}),
22557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf});function claimsOf(tolerance,counts){
const success=tolerance.success===undefined?[]:[{tolerance:"success",quantile:null,required:tolerance.success,allowed:shareLeft(tolerance.success),bad:counts.bad,count:counts.count}]
;const latency=tolerance.percentiles.map(({quantile:quantile,limitMs:limitMs})=>({tolerance:"latency",quantile:quantile,required:limitMs,allowed:shareLeft(quantile),bad:counts.over(limitMs),
count:counts.timed}));return[...success,...counts.timed===0&&counts.count>0?[]:latency]}const shareLeft=share=>Math.round((1-share)*1e7)/1e7}),
"core-verdict-statistics-confidence":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>noticeable,x8:()=>ranksAround,
rS:()=>samplesFor,Ht:()=>samplesNeeded,vi:()=>weigh,rF:()=>wilson});var error_rates=__webpack_require__("core-verdict-statistics-error-rates");const g=7
;const coefficients=[676.5203681218851,-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,1.5056327351493116e-7];function logGamma(x){
if(x<.5)return Math.log(Math.PI/Math.sin(Math.PI*x))-logGamma(1-x);const shifted=x-1;const sum=coefficients.reduce((total,each,index)=>total+each/(shifted+index+1),.9999999999998099)
;const t=shifted+g+.5;return.5*Math.log(2*Math.PI)+(shifted+.5)*Math.log(t)-t+Math.log(sum)}const steps=1e4;const precision=1e-14;const tiny=1e-300;function incompleteBeta(x,a,b){if(x<=0)return 0
;if(x>=1)return 1;return x>(a+1)/(a+b+2)?1-fraction(1-x,b,a):fraction(x,a,b)}function fraction(x,a,b){const factor=Math.exp(a*Math.log(x)+b*Math.log1p(-x)+logGamma(a+b)-logGamma(a)-logGamma(b))/a
;let c=1;let d=1/awayFromZero(1-(a+b)*x/(a+1));let value=d;for(let m=1;m<=steps;m+=1){const even=m*(b-m)*x/((a+2*m-1)*(a+2*m));d=1/awayFromZero(1+even*d);c=awayFromZero(1+even/c);value*=c*d
;const odd=-(a+m)*(a+b+m)*x/((a+2*m)*(a+2*m+1));d=1/awayFromZero(1+odd*d);c=awayFromZero(1+odd/c);value*=c*d;if(Math.abs(c*d-1)<precision)break}return Math.min(1,factor*value)}
const awayFromZero=value=>Math.abs(value)<tiny?tiny:value;const z=2.3263478740408408;const resolution=5;const finestShare=.02;function wilson(hits,count){const value=hits/count
;const denominator=1+z**2/count;const middle=(value+z**2/(2*count))/denominator;const half=z/denominator*Math.sqrt(value*(1-value)/count+z**2/(4*count**2));return{value:value,
low:hits===0?0:Math.max(0,middle-half),high:hits===count?1:Math.min(1,middle+half)}}function weigh(claim,level){const{bad:bad,count:count,allowed:allowed}=claim;if(allowed>=1)return"passed"
;if(count===0)return"too-few";const{cautious:cautious,seen:seen}=level.effects[claim.tolerance];if(bad>0&&atLeast(bad/cautious,count/cautious,allowed)<level.falseFailure)return"failed"
;if(bad>allowed*count)return"suspect";return atMost(bad/seen,count/seen,noticeable(allowed))<=level.falsePass?"passed":"too-few"}const atLeast=(bad,count,share)=>incompleteBeta(share,bad,count-bad+1)
;const atMost=(bad,count,share)=>bad>=count?1:incompleteBeta(1-share,count-bad,bad+1);const noticeable=allowed=>Math.min(Math.max(resolution*allowed,finestShare),(1+allowed)/2)
;const samplesNeeded=allowed=>Math.ceil(Math.log(error_rates.SU)/Math.log(1-noticeable(allowed)));function samplesFor(claim,level){const isEnough=count=>weigh({...claim,count:count},level)==="passed"
;let[few,enough]=[claim.count,Math.max(2,2*claim.count)];while(!isEnough(enough))[few,enough]=[enough,2*enough];while(enough-few>1){const middle=Math.floor((few+enough)/2)
;if(isEnough(middle))enough=middle;else few=middle}return enough}function ranksAround(quantile,count){const half=z*Math.sqrt(count*quantile*(1-quantile))
;const within=rank=>Math.min(count,Math.max(1,rank));return{low:within(Math.floor(count*quantile-half)),high:within(Math.ceil(count*quantile+half)+1)}}}),
"core-verdict-statistics-error-rates":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i2:()=>confidenceOf,In:()=>levelOf,
SU:()=>ofMiss,Q_:()=>withBursts});var baseline_bursts=__webpack_require__(27579);const assumed={length:1.5,weight:4};const most=9;const designEffect=bursts=>({
cautious:effectOf(correlation(bursts,1-1/assumed.length)),seen:effectOf(correlation(bursts,0))});function correlation({count:count,bad:bad,bursts:bursts},prior){
const afterBad=(bad-bursts+assumed.weight*prior)/(bad+assumed.weight);const afterGood=bursts/Math.max(1,count-bad);return afterBad-Math.min(afterBad,afterGood)}
const effectOf=rho=>Math.min(most,(1+rho)/(1-rho));const ofRun=.01;const ofMiss=.01
;const confidenceOf=({scenarios:scenarios,shard:shard})=>shard===undefined?1-ofRun:1-ofRun*scenarios.length/shard.scenarios;function levelOf(checks,scenarios,ofWhole=scenarios){
const claims=checks.reduce((sum,{steady:steady,during:during})=>sum+claimsIn(steady)+claimsIn(during),0);const run=ofWhole>0?ofRun*scenarios/ofWhole:ofRun;return withBursts({run:run,
falseFailure:ofRun/Math.max(1,claims*ofWhole),falsePass:ofMiss},new baseline_bursts.l)}const claimsIn=({success:success,percentiles:percentiles})=>(success===undefined?0:1)+percentiles.length
;const withBursts=(level,bursts)=>({...level,effects:{success:designEffect(bursts.success),latency:designEffect(bursts.latency)}})}),
4075:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QZ:()=>weighInOrder,Vr:()=>everRejected,kY:()=>weighSoFar,
lE:()=>samplesInOrder});var _claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22557);var _confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence")
;var _error_rates_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-statistics-error-rates");var _sum_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89945)
;function weighInOrder(seconds,tolerance,level){const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;const decided=new Map;for(const second of seconds){sum.add(second);for(const claim of(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum)){const weight=weighSoFar(claim,level);if((weight==="passed"||weight==="failed")&&!decided.has(keyOf(claim)))decided.set(keyOf(claim),weight)}}
return(0,_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).map(claim=>({claim:claim,weight:decided.get(keyOf(claim))??weighSoFar(claim,level)}))}function everRejected(seconds,tolerance,level){
const sum=new _sum_js__WEBPACK_IMPORTED_MODULE_2__.W;return seconds.some(second=>{sum.add(second);return(0,
_claims_js__WEBPACK_IMPORTED_MODULE_3__.d)(tolerance,sum).some(claim=>weighSoFar(claim,level)==="failed")})}function weighSoFar(claim,level){const{bad:bad,count:count,allowed:allowed}=claim
;if(allowed>=1)return"passed";if(count===0)return"too-few";const ratio=logLikelihoodRatio(claim);const{cautious:cautious,seen:seen}=level.effects[claim.tolerance]
;if(ratio/cautious>=-Math.log(level.falseFailure))return"failed";if(bad>allowed*count)return"suspect";return ratio/seen<=Math.log(level.falsePass)?"passed":"too-few"}
function logLikelihoodRatio({bad:bad,count:count,allowed:allowed}){const worse=(0,_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed)
;return(bad===0?0:bad*Math.log(worse/allowed))+(count-bad)*Math.log((1-worse)/(1-allowed))}
const samplesInOrder=(allowed,miss=_error_rates_js__WEBPACK_IMPORTED_MODULE_1__.SU)=>allowed>=1?0:Math.ceil(Math.log(miss)/Math.log((1-(0,
_confidence_js__WEBPACK_IMPORTED_MODULE_0__.Tj)(allowed))/(1-allowed)));const keyOf=({tolerance:tolerance,required:required,quantile:quantile})=>`${tolerance} ${quantile} ${required}`}),
89945:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>Sum});class Sum{count=0;bad=0;timed=0;#over=new Map;add(second){
this.count+=second.count;this.bad+=second.bad;this.timed+=second.timed;for(const[limitMs,count]of second.over)this.#over.set(limitMs,(this.#over.get(limitMs)??0)+count)}over(limitMs){
return this.#over.get(limitMs)??0}}})};
