export const id=47;export const ids=[47,2054,5499];export const modules={"action-recover-and-report":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{recoverAndReport:()=>recoverAndReport});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760)
;var base_folder=__webpack_require__(74510);var live_base=__webpack_require__(48486);var conclude=__webpack_require__("core-conclude-conclude");var model_failure=__webpack_require__(45258)
;var outcome=__webpack_require__(10308);var json=__webpack_require__("core-report-json");var redact_data=__webpack_require__(80420);var cancellation=__webpack_require__(47964)
;var read_bounded=__webpack_require__(9200);var state_dir=__webpack_require__(19112);var carry_out=__webpack_require__(75026);var recover=__webpack_require__(41904)
;var keep_reports=__webpack_require__(83271);var within=__webpack_require__("world-within");var context_context=__webpack_require__(80188);var context_inputs=__webpack_require__(11370)
;var state=__webpack_require__(28154);var failure_result=__webpack_require__(6967);var publish=__webpack_require__("action-publish-publish")
;var report_dir=__webpack_require__("action-publish-report-dir");var environment_secrets=__webpack_require__(64425);var names_in_result=__webpack_require__(52054)
;var secrets=__webpack_require__(84892);function mask(result,events,{githubToken:githubToken},{env:env,run:run,workspace:workspace},runner){const asked=events.filter(event=>event.type==="run.started")
;const planned=asked.flatMap(({plan:plan})=>[plan.name,...plan.scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on))]);const named=[run.commit,workspace,...planned,...result===null?[]:(0,
names_in_result.namesInResult)(result)];const all=asked.length===0?[null]:asked.map(one=>({...one,secret:(0,environment_secrets.Bs)(one.variables??[],env)}));runner.hide(all.flatMap(one=>(0,
secrets.F)(one,githubToken,env,named)))}var secrets_runner=__webpack_require__("action-secrets-runner");const resultLimitBytes=64*1024*1024;const recoverLimitMs=15e4;const publishLimitMs=9e4
;async function recoverAndReport(journal){const runner=(0,secrets_runner.N)(text=>process.stdout.write(text));const leash=(0,cancellation.d)(process,[process.stdout,process.stderr]);try{
await finish(journal,runner,leash.signal)}catch(error){runner.say((0,failure_result.p)(error).join("\n"));process.exitCode=outcome.hS.unrestored}leash.release()}
async function finish(journal,runner,signal){const context=await(0,context_context.y)(process.env,(new Date).toISOString());const inputs=(0,context_inputs.Ko)(context.env)
;mask(null,[],inputs,context,runner);const ended=await(0,within.u)(recoverLimitMs,signal,limit=>endedOf(journal,inputs,context,runner,limit));await(0,within.u)(publishLimitMs,signal,limit=>(0,
publish.publish)(ended,inputs,context,runner,limit));if(ended.red)process.exitCode=outcome.hS.unrestored}async function endedOf(journal,inputs,context,runner,signal){const reportDir=await(0,
report_dir.r)(inputs.reportDir,context.workspace,context.tempDir).catch(()=>null);const byMain=(0,state.un)(context.env,"result")===undefined?null:await judgedByMain(context,reportDir)
;if(byMain!==null)mask(byMain,[],inputs,context,runner);if(byMain?.unrestored.length===0)return endedWith(byMain,reportDir,true);const baseJournal=(0,state.un)(context.env,"base_journal")??null
;const[own,base]=await Promise.all([recovered(journal,runner,signal),baseJournal===null?[]:recovered(baseJournal,runner,signal)]);mask(null,[...own,...base],inputs,context,runner)
;const judged=await judgedByPost(own,base,reportDir,baseJournal,runner);if(judged===null)return withoutJournal(journal,inputs,context,reportDir);const result=(0,
redact_data.redactData)(judged,runner.redact);const problem=reportDir===null?null:await(0,keep_reports.keepReports)(reportDir,result,journal,runner.redact)
;if(problem!==null)runner.say(`warning: the report files could not be written: ${problem}`);return endedWith(result,reportDir,reportDir!==null&&problem===null)}
async function judgedByPost(ownEvents,baseEvents,reportDir,baseJournal,runner){const[own,base]=[ownEvents,baseEvents].map(each=>each.length===0?undefined:judged(each))
;if(base===undefined||baseJournal===null)return own??null;if(reportDir!==null)await(0,keep_reports.keepReports)((0,external_node_path_.join)(reportDir,base_folder.Y),(0,
redact_data.redactData)(base,runner.redact),baseJournal,runner.redact);return own===undefined?base:(0,live_base.v)(own,base)}function judged(events){try{return(0,
conclude.resultOfEvents)(events,carry_out.Kf)}catch(cause){throw new model_failure.GateFailure("JOURNAL_UNREADABLE","the events of the journal are not those of a run",{cause:cause})}}
async function withoutJournal(journal,inputs,context,reportDir){if((0,state.un)(context.env,"begun")===undefined)return notBegun(inputs,context,reportDir)
;const judged=await judgedByMain(context,reportDir);if(judged===null)throw new model_failure.GateFailure("JOURNAL_UNREADABLE",`the journal ${journal} no longer exists`)
;return endedWith(judged,reportDir,true)}function notBegun({name:name="preview",seed:seed=""},{run:run},reportDir){
const failure=new model_failure.GateFailure("CANCELLED","the gate was ended before it started");return endedWith((0,failure_result.Z)(failure,{name:name,seed:seed,preview:"",run:run}),reportDir,false)
}const endedWith=(result,reportDir,hasFiles)=>({result:result,problem:[],reportDir:reportDir,hasFiles:hasFiles,red:result.verdict==="unrestored"})
;async function judgedByMain({env:env,run:run},reportDir){if(reportDir===null)return null;const result=await(0,read_bounded.readBounded)((0,
external_node_path_.join)(reportDir,"result.json"),resultLimitBytes).then(bytes=>(0,json.parseResult)(bytes.toString("utf8")),()=>null)
;const isOurs=result?.run.id===run.id&&result.run.attempt===run.attempt;return isOurs||(0,state.un)(env,"result")!==undefined?result:null}async function recovered(journal,runner,signal){await(0,
state_dir.checkStateDir)((0,external_node_path_.dirname)(journal));const{undone:undone,failed:failed,events:events}=await(0,recover.recoverJournal)(journal,{by:"post",mayBeMissing:true},signal)
;if(undone+failed>0)runner.say(`faults removed: ${undone}; could not be removed: ${failed}`);if(events.length===0)await(0,promises_.rm)(journal,{force:true}).catch(()=>undefined);return events}}),
79834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>bodyLimitBytes});const bodyLimitBytes=256*1024}),
74510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>baseFolder});const baseFolder="base"}),
27579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>BaselineBursts});const none={count:0,bad:0,bursts:0}
;class BaselineBursts{success=none;latency=none;add(tally){this.success=sum(this.success,tally);for(const[limitMs,bad]of tally.over)this.latency=sum(this.latency,{count:tally.timed,bad:bad,
bursts:tally.overBursts.get(limitMs)??bad})}}const sum=(a,b)=>({count:a.count+b.count,bad:a.bad+b.bad,bursts:a.bursts+b.bursts})}),
75219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>seedComplaint});const seedLike=/^[A-Za-z0-9][\w.:/-]{0,99}$/
;const unrepeatable=/^(random|rand|now|time)$/i;function seedComplaint(text){if(unrepeatable.test(text))return"could not be repeated; write `auto`: each new commit then has a seed of its own"
;return seedLike.test(text)?null:"is not a seed; write `auto`, or 1 to 100 letters, digits, `.`, `_`, `:`, `/` and `-`"}}),
"core-report-report-files":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportFiles:()=>reportFiles})
;function survivalOf({coverage:coverage,scenarios:scenarios}){const outcomes=coverage?.map(({last:last})=>last?.outcome)??scenarios.map(({outcome:outcome})=>outcome)
;if(scenarios.length===0||outcomes.length===0)return null;return{passed:outcomes.filter(one=>one==="passed").length,
failed:outcomes.filter(one=>one==="failed"||one==="flaky"||one==="unrestored").length,all:outcomes.length}}const label="chaos gate"
;const messageOf=survival=>survival===null?"not tested":`survives ${survival.passed} of ${survival.all}`;const colours={green:"#1a7f37",amber:"#9a6700",red:"#cf222e",grey:"#59636e"}
;const colourOf=survival=>{if(survival===null)return"grey";return survival.failed>0?"red":survival.passed<survival.all?"amber":"green"};function badgeJson(result){const survival=survivalOf(result)
;return`${JSON.stringify({schemaVersion:1,label:label,message:messageOf(survival),color:colours[colourOf(survival)].slice(1)})}\n`}const height=20;const padding=7;const characterWidth=6.6
;function badgeSvg(result){const survival=survivalOf(result);const message=messageOf(survival);const[left,right]=[widthOf(label),widthOf(message)]
;const text=(words,x)=>`<text x="${x+padding}" y="14" textLength="${widthOf(words)-2*padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`
;return`<svg xmlns="http://www.w3.org/2000/svg" width="${left+right}" height="${height}" role="img" aria-label="${label}: ${message}">\n<title>${label}: ${message}</title>\n<rect width="${left+right}" height="${height}" rx="3" fill="#24292f"/>\n<path d="M${left} 0h${right-3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right-3}z" fill="${colours[colourOf(survival)]}"/>\n<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">\n${text(label,0)}\n${text(message,left)}\n</g>\n</svg>\n`
}const widthOf=words=>Math.round(words.length*characterWidth)+2*padding;var html=__webpack_require__("core-report-html");var json=__webpack_require__("core-report-json")
;var junit=__webpack_require__(55157);var report_md=__webpack_require__(91125);const reportFiles=result=>({"result.json":(0,json.y)(result),"report.md":(0,report_md.u)(result),"report.html":(0,
html.E)(result),"junit.xml":(0,junit.n)(result),"badge.svg":badgeSvg(result),"badge.json":badgeJson(result),...result.history!==undefined&&{
"history.jsonl":result.history.map(one=>`${JSON.stringify(one)}\n`).join("")}})}),52054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{namesInResult:()=>namesInResult})
;const namesInResult=({name:name,checks:checks,scenarios:scenarios})=>[name,...checks.map(check=>check.name),...scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.on))]}),
38257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{journalSecrets:()=>journalSecrets,runSecrets:()=>runSecrets})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69740);var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog")
;var _environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64425);var _parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20846);function runSecrets(config,env,shown=[]){
const whole=[...(0,_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.AU)(env),...config===null?[]:fromConfig(config)];return(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.M)(whole,[...shown,...config===null?[]:namesIn(config)])}const journalSecrets=(variables,env)=>runSecrets({checks:[],preview:"",secret:(0,
_environment_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Bs)(variables,env)},env)
;function fromConfig({checks:checks,faults:faults=[],traffic:traffic=[],preview:preview,previewHeaders:previewHeaders={},compare:compare,secret:secret}){
const params=[...[...checks,...traffic].map(({params:params})=>params),...faults]
;return[...secret?.values??[],...[previewHeaders,compare?.previewHeaders??{},...params.flatMap(headersIn)].flatMap(_parts_js__WEBPACK_IMPORTED_MODULE_2__.S),...(0,
_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(preview),...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__.l)(compare?.preview??"")]}function headersIn(params){if(params===null||typeof params!=="object")return[]
;if(Array.isArray(params))return params.flatMap(headersIn);return Object.entries(params).flatMap(([key,value])=>key==="headers"?[textsOf(value)]:headersIn(value))}
const textsOf=value=>value!==null&&typeof value==="object"?Object.fromEntries(Object.entries(value).filter(entry=>typeof entry[1]==="string")):{}
;const namesIn=({name:name="",checks:checks,targets:targets=[],preview:preview,compare:compare})=>[name,...[...checks,...targets].map(one=>one.name),...[preview,compare?.preview??""].map(url=>URL.canParse(url)?`${new URL(url).origin}${new URL(url).pathname}`:""),...targets.flatMap(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).addresses(target)).map(({address:address})=>(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__.H)(address))]}),
54433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lS:()=>isLate,rU:()=>recoveryOf,tC:()=>shareOf})
;var _statistics_claims_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22557);var _statistics_confidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-statistics-confidence")
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
return this.#over.get(limitMs)??0}}}),18806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>guardedLookup})
;var node_dns__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40610);var _core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49555)
;var _reasons_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-probes-reasons");const guardedLookup=(host,options,callback)=>{if((0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(host))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0);(0,
node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host,{...options,all:true},(error,addresses)=>{if(error!==null)return callback(error,"",0);if(addresses.some(({address:address})=>(0,
_core_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_2__.i)(address)))return callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("ADDRESS_REFUSED"),"",0)
;if(options.all===true)return callback(null,addresses);const[first]=addresses
;return first===undefined?callback(new _reasons_js__WEBPACK_IMPORTED_MODULE_1__.B2("CLOSED"),"",0):callback(null,first.address,first.family)})}}),
"world-probes-http-exchange":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
;var external_node_http_=__webpack_require__(37067);var check=__webpack_require__(79834);var reasons=__webpack_require__("world-probes-reasons");var head_of_bytes=__webpack_require__(22194)
;const freePieces=512;const leastAverageBytes=32;function readBody(stream,done,limitBytes=check.r){const head=new head_of_bytes.j(limitBytes);let pieces=0;const finish=body=>{
stream.removeListener("data",take);stream.removeListener("end",end);done(body)};const end=()=>finish({bytes:head.bytes,cut:head.cut});const take=piece=>{head.add(piece);pieces+=1
;if(head.cut)end();else if(pieces>freePieces&&head.length<pieces*leastAverageBytes)finish(new reasons.B2("TINY_PIECES"))};stream.on("data",take);stream.once("end",end)}const sliceBytes=2*1024
;const turnMs=1;const sliced=new WeakSet;function sliceReads(socket){if(sliced.has(socket))return;sliced.add(socket);const push=socket.push.bind(socket);const read=socket._read.bind(socket)
;const waiting=[];const next=()=>{const piece=waiting.shift()??null;if(piece===null||piece.length<=sliceBytes)return piece;waiting.unshift(piece.subarray(sliceBytes))
;return piece.subarray(0,sliceBytes)};const handOn=()=>{const untilMs=performance.now()+turnMs;let wantsMore=true
;while(wantsMore&&waiting.length>0&&!socket.destroyed&&performance.now()<untilMs)wantsMore=push(next());return wantsMore&&waiting.length===0};socket.push=chunk=>{
waiting.push(chunk instanceof Uint8Array?chunk:null);return waiting.length===1&&handOn()};socket._read=size=>{if(waiting.length===0)read(size);else setImmediate(handOn)}}const prescanBytes=1024
;const label="[\"']?\\s*([\\w.:+-]{1,40})";const inType=new RegExp(`;\\s*charset\\s*=\\s*${label}`,"i");const inMeta=new RegExp(`<meta\\s[^>]{0,200}?charset\\s*=\\s*${label}`,"i")
;function textOf(bytes,contentType=""){return decoderFor(bomOf(bytes)??inType.exec(contentType)?.[1]??metaOf(bytes,contentType)).decode(bytes)}function bomOf([first,second,third]){
if(first===239&&second===187&&third===191)return"utf-8";if(first===254&&second===255)return"utf-16be";return first===255&&second===254?"utf-16le":undefined}function metaOf(bytes,contentType){
if(!/html/i.test(contentType))return undefined;const name=inMeta.exec(Buffer.from(bytes.subarray(0,prescanBytes)).toString("latin1"))?.[1]
;return name!==undefined&&/^utf-?16/i.test(name)?undefined:name}function decoderFor(name="utf-8"){try{return new TextDecoder(name)}catch{return new TextDecoder}}const mostInterim=32
;function exchange(options,body,signal,limitBytes=check.r){const{promise:promise,resolve:resolve}=deferred();const request=(0,external_node_http_.request)(options)
;const gotBytes=listenForBytes(request);const settle=exchanged=>{signal.removeEventListener("abort",abort);resolve(exchanged)};const abort=()=>giveUp(new reasons.B2("TIMED_OUT"));let complete=false
;const fail=error=>{if(!complete)settle({error:error,staleConnection:request.reusedSocket&&!gotBytes()})};const giveUp=error=>{settle({error:error,staleConnection:false});request.destroy()}
;request.on("error",fail);request.once("socket",sliceReads);let interim=0;request.on("information",()=>{interim+=1;if(interim>mostInterim)giveUp(new reasons.B2("INTERIM_FLOOD"))})
;request.on("response",response=>{response.on("error",fail);const done=body=>{complete=true;responseOf(response,body,limitBytes).then(read=>settle({response:read,rawHeaders:response.rawHeaders
}),error=>settle({error:error,staleConnection:false}));if(body.cut)request.destroy()};readBody(response,body=>body instanceof reasons.B2?giveUp(body):done(body),limitBytes)})
;request.on("upgrade",(response,socket)=>{socket.destroy();settle({response:{...headOf(response),body:"",cut:false},rawHeaders:response.rawHeaders})})
;if(signal.aborted)abort();else signal.addEventListener("abort",abort,{once:true});request.end(body??undefined);return promise}async function responseOf(response,body,limitBytes){
const head=headOf(response);const coding=head.headers["content-encoding"]
;const read=coding===undefined?body:await(await __webpack_require__.e("world-probes-http-content-coding").then(__webpack_require__.bind(__webpack_require__,86820))).decoded(body,coding,limitBytes)
;if(typeof read==="string")return{...head,body:"",cut:false,unreadable:read};return{...head,body:textOf(read.bytes,head.headers["content-type"]),cut:read.cut}}function headOf(response){
const headers=Object.entries(response.headersDistinct).map(([name,values])=>[name,values?.join(", ")??""]);return{status:response.statusCode??null,headers:Object.fromEntries(headers)}}
function listenForBytes(request){let before=0;request.once("socket",socket=>{before=socket.bytesRead});return()=>(request.socket?.bytesRead??0)>before}function deferred(){let resolve=()=>{}
;const promise=new Promise(settle=>{resolve=settle});return{promise:promise,resolve:resolve}}}),22194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>HeadOfBytes});const leastBytes=4*1024;class HeadOfBytes{#limitBytes;#buffer=Buffer.alloc(0);#length=0;cut=false;constructor(limitBytes){
this.#limitBytes=limitBytes}get length(){return this.#length}get bytes(){return this.#buffer.subarray(0,this.#length)}add(piece){const fits=Math.min(piece.length,this.#limitBytes-this.#length)
;if(fits<piece.length)this.cut=true;if(fits===0)return;this.#reserve(this.#length+fits);this.#buffer.set(fits===piece.length?piece:piece.subarray(0,fits),this.#length);this.#length+=fits}
#reserve(bytes){if(bytes<=this.#buffer.length)return;const grown=Buffer.allocUnsafeSlow(Math.min(this.#limitBytes,Math.max(leastBytes,bytes,2*this.#buffer.length)))
;this.#buffer.copy(grown,0,0,this.#length);this.#buffer=grown}}}),"world-probes-reasons":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B2:()=>ProbeError,g5:()=>failureOf,iU:()=>timedOut});const byReason={
"Transfer-Encoding can't be present with Content-Length":"both Content-Length and Transfer-Encoding",
"Content-Length can't be present with Transfer-Encoding":"both Content-Length and Transfer-Encoding","Duplicate Content-Length":"two Content-Length headers",
"Content-Length overflow":"a Content-Length that is too large","Empty Content-Length":"an empty Content-Length","Invalid header token":"a space or a forbidden character in the name of a header",
"Invalid header value char":"a control character in the value of a header","Invalid header field char":"a line that ends in LF without CR",
"Unexpected whitespace after header value":"a header that continues on the next line"};const byCode={HPE_INVALID_CONTENT_LENGTH:"a Content-Length that is not a number",
HPE_UNEXPECTED_CONTENT_LENGTH:"two Content-Length headers",HPE_INVALID_TRANSFER_ENCODING:"an invalid Transfer-Encoding",HPE_INVALID_HEADER_TOKEN:"a forbidden character in a header",
HPE_UNEXPECTED_SPACE:"a space before the first header",HPE_CR_EXPECTED:"a line that ends in LF without CR",HPE_LF_EXPECTED:"a CR without LF",HPE_INVALID_CHUNK_SIZE:"a chunk without a valid size",
HPE_STRICT:"a chunk that is longer than it says",HPE_CHUNK_EXTENSIONS_OVERFLOW:"endless chunk extensions",HPE_INVALID_STATUS:"no valid status code",
HPE_CLOSED_CONNECTION:"bytes after the last response"};function invalidHttp(code,error){const{reason:reason,rawPacket:rawPacket}=Object(error)
;const known=typeof reason==="string"&&Object.hasOwn(byReason,reason)?byReason[reason]:byCode[code];if(known!==undefined)return`invalid HTTP: ${known}`
;const protocol=rawPacket instanceof Uint8Array?protocolOf(rawPacket):null;return protocol===null?"not HTTP":`not HTTP: ${protocol}`}function protocolOf(bytes){const[first,second,,fourth]=bytes
;if((first===21||first===22)&&second===3)return"TLS";if(fourth===4&&bytes.length>=9&&bytes.subarray(5,9).every(byte=>byte===0))return"HTTP/2"
;return String.fromCharCode(...bytes.subarray(0,4))==="SSH-"?"SSH":null}class ProbeError extends Error{code;constructor(code){super(code);this.code=code}}const reasons={TIMED_OUT:"timeout",
ADDRESS_REFUSED:"refused address",CLOSED:"closed",TINY_PIECES:"body in tiny pieces",INTERIM_FLOOD:"too many interim responses",ETIMEDOUT:"timeout",ECONNREFUSED:"refused",ECONNABORTED:"reset",
EPIPE:"closed",ENOTFOUND:"name not found",ENODATA:"name not found",EHOSTUNREACH:"unreachable",EHOSTDOWN:"unreachable",ENETUNREACH:"unreachable",ENETDOWN:"unreachable",EACCES:"unreachable",
EPERM:"unreachable",CERT_HAS_EXPIRED:"TLS: expired",DEPTH_ZERO_SELF_SIGNED_CERT:"TLS: self-signed",SELF_SIGNED_CERT_IN_CHAIN:"TLS: self-signed",ERR_TLS_CERT_ALTNAME_INVALID:"TLS: wrong host",
ERR_HTTP2_ERROR:"not HTTP/2",ERR_HTTP2_STREAM_CANCEL:"closed",ERR_HTTP2_STREAM_ERROR:"reset",ERR_HTTP2_SESSION_ERROR:"closed",HPE_HEADER_OVERFLOW:"head too large"}
;const ownErrors=["EMFILE","ENFILE","ENOMEM","ENOBUFS","EADDRNOTAVAIL","EAGAIN"];const ownLookUp=["EAI_AGAIN","EAI_SYSTEM","EAI_MEMORY","ESERVFAIL"];const timedOut={failure:"timeout",ours:false}
;function failureOf(error){const{code:code,syscall:syscall}=detailsOf(error);if(ownErrors.includes(code))return{failure:`gate: ${code}`,ours:true};if(ownLookUp.includes(code))return{
failure:"name look-up failed",ours:true};if(code==="ECONNRESET")return{failure:syscall===undefined?"closed":"reset",ours:false}
;if(code==="EPROTO"&&/wrong version number|packet length too long/.test(error.message))return{failure:"TLS: not spoken there",ours:false};return{
failure:reasons[code]??(code.startsWith("HPE_")?invalidHttp(code,error):familyOf(code)),ours:false}}function familyOf(code){
return/^(?:ERR_SSL|ERR_TLS|EPROTO|UNABLE_TO|CERT_)/.test(code)?"TLS":"network error"}function detailsOf(error){const first=error instanceof AggregateError?error.errors[0]:error
;const{code:code,syscall:syscall}=Object(first);return{code:String(code),syscall:typeof syscall==="string"?syscall:undefined}}}),
31874:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>drain})
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23465);var _process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93327);const pollMs=10;const mostLooks=300
;const looks=2;async function drain(runId,on,signal){for(let unseen=0,looked=0;unseen<looks&&looked<mostLooks;looked+=1){const inFlight=await on.startedFor((0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),null);await(0,_process_signal_each_js__WEBPACK_IMPORTED_MODULE_1__.e)(on,inFlight,"SIGKILL",{mark:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_0__.Wu)(runId),leader:null});unseen=inFlight.length===0?unseen+1:0;if(unseen<looks)await on.sleep(pollMs,signal)}}}),
91857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fence:()=>fence})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);const pollMs=10;const deathLimitMs=3e4;async function fence(gate,{graceMs:graceMs,known:known},on,signal){
if(gate.pid===on.pid)return false;for(let waitedMs=0;waitedMs<graceMs&&await on.stateOf(gate)!==null;waitedMs+=pollMs)await on.sleep(pollMs,signal);if(await on.stateOf(gate)===null)return false
;const refusal=known?null:await on.refusalOf(gate)
;if(refusal!==null)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("JOURNAL_UNTRUSTED",`the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`)
;const lived=await on.signalTo(gate,"SIGKILL");for(let waitedMs=0;await on.stateOf(gate)!==null;waitedMs+=pollMs){
if(waitedMs>=deathLimitMs)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("LOCKED",`process ${gate.pid}, the gate of the journal, does not end`);await on.sleep(pollMs,signal)
}return lived}}),41904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recoverJournal:()=>recoverJournal,
undoLimitMs:()=>undoLimitMs});var _core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47595)
;var _journal_read_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("world-journal-read");var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75026)
;var _drain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31874);var _fence_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91857)
;var _recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-recover-recovery-environment");const gateGraceMs={keeper:2e3,post:0,recover:0}
;async function recoverJournal(path,options,signal,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g){const holdMs=(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await read(path,options,on).catch(()=>[])),on.handlerOf);const task=async()=>{
const gate=startIn(await read(path,options,on))?.gate??await on.gateNamed(path);const lived=gate!==null&&await(0,_fence_js__WEBPACK_IMPORTED_MODULE_3__.fence)(gate,{graceMs:gateGraceMs[options.by],
known:options.by==="keeper"},on.processes,signal);const events=await read(path,options,on);const started=startIn(events);if(started?.mark!==undefined){await(0,
_drain_js__WEBPACK_IMPORTED_MODULE_2__.Z)(started.mark,on.processes,signal);await on.endCommandsOf(started.mark,signal)}return settle(path,events,endOf(options,lived),options,on)}
;return on.withLock(path,signal,task,holdMs)}const undoLimitMs=async(path,on=_recovery_environment_js__WEBPACK_IMPORTED_MODULE_4__.g)=>(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.H2)((0,
_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(await on.read(path).catch(()=>[])),on.handlerOf)
;async function read(path,{mayBeMissing:mayBeMissing=false,trusted:trusted},on){return trusted??on.read(path).catch(error=>mayBeMissing&&(0,
_journal_read_js__WEBPACK_IMPORTED_MODULE_0__.b2)(error)?[]:Promise.reject(error))}const startIn=events=>events.find(event=>event.type==="run.started");const endOf=({by:by,why:why},lived)=>({
reason:by==="post"&&lived?"cancelled":"killed",detail:`${why===undefined?"":`${why}; `}put back by the ${by==="post"?"post step":by}`});async function settle(path,events,ending,options,on){
const done=await(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.u0)((0,_core_evidence_pending_undos_js__WEBPACK_IMPORTED_MODULE_5__.pendingUndos)(events),options.settleMs??100,on)
;const news=newsOf(events,done,ending);await keep(path,news,on).catch(()=>undefined);const failed=done.filter(({failure:failure})=>failure!==null);return{journal:path,undone:done.length-failed.length,
failed:failed.length,unrestored:failed.map(_carry_out_js__WEBPACK_IMPORTED_MODULE_1__.zf),events:[...events,...news]}}function newsOf(events,done,ending){const atMs=events.at(-1)?.atMs??0
;const undos=done.map(({undo:undo,failure:failure})=>failure===null?{atMs:atMs,type:"undo.done",id:undo.id}:{atMs:atMs,type:"undo.failed",id:undo.id,reason:failure})
;if(events.length===0||events.some(event=>event.type==="run.ended"))return undos;return[...undos,{atMs:atMs,type:"run.ended",...ending}]}async function keep(path,news,on){if(news.length===0)return
;const journal=await on.resume(path);try{for(const event of news)await journal.append(event)}finally{await journal.close()}}}),
"world-recover-recovery-environment":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>thisMachine})
;var external_node_path_=__webpack_require__(76760);var journal=__webpack_require__(52256);var journal_name=__webpack_require__(90500);var read=__webpack_require__("world-journal-read")
;var identity=__webpack_require__(32687);var processes=__webpack_require__(19044);var end_commands=__webpack_require__(68881);var catalog=__webpack_require__(52205)
;var within=__webpack_require__("world-within");var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455);var external_node_net_=__webpack_require__(77030)
;var external_node_timers_promises_=__webpack_require__(58500);const pollMs=25;const patienceMs=1e4;async function withLock(path,signal,task,waitMs=patienceMs){const name=await nameOf(path)
;const startMs=performance.now();let held=await listen(name);while(held===null&&performance.now()-startMs<waitMs){await(0,external_node_timers_promises_.setTimeout)(pollMs,undefined,{signal:signal})
;held=await listen(name)}try{return await task()}finally{await new Promise(done=>held===null?done(null):held.close(done))}}async function nameOf(path){const place=(0,external_node_path_.join)(await(0,
promises_.realpath)((0,external_node_path_.dirname)(path)).catch(()=>(0,external_node_path_.dirname)(path)),(0,external_node_path_.basename)(path));return`\0chaos-gate/${(0,
external_node_crypto_.createHash)("sha256").update(place).digest("hex")}`}function listen(path){return new Promise((resolve,reject)=>{const server=(0,
external_node_net_.createServer)(socket=>socket.destroy());server.once("error",error=>error.code==="EADDRINUSE"?resolve(null):reject(error));server.listen({path:path},()=>resolve(server))})}
const thisMachine={processes:processes.u,withLock:(path,signal,task,holdMs)=>withLock(path,signal,task,Math.max(patienceMs,holdMs)),read:path=>(0,read.readJournal)(path),gateNamed:async path=>(0,
journal_name.Im)((0,external_node_path_.basename)(path),await(0,identity.aW)()),resume:journal.f7,handlerOf:catalog.M,endCommandsOf:end_commands.bx,within:within.u}}),
83271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{keepReports:()=>keepReports
});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_report_report_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-report-files");var _core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80420)
;var _core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31518);var _redact_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4971)
;var _write_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95499);async function keepReports(reportDir,result,journalPath,redact){
const problem=await writeReports(reportDir,result,journalPath,redact).catch(error=>error.message);if(result.unrestored.length===0)await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(journalPath,{force:true}).catch(()=>undefined);return problem}async function writeReports(reportDir,result,journalPath,redact){const failure=await(0,
_write_files_js__WEBPACK_IMPORTED_MODULE_5__.writeFiles)(reportDir,(0,_core_report_report_files_js__WEBPACK_IMPORTED_MODULE_2__.reportFiles)(result)).catch(error=>error);await(0,
_redact_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(journalPath,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir,"journal.jsonl"),lines=>redactLines(lines,redact))
;if(failure instanceof Error)throw failure;return null}const redactLines=(lines,redact)=>lines.split("\n").map(line=>redactLine(line,redact)).join("\n");function redactLine(line,redact){try{
return line===""?line:JSON.stringify((0,_core_secrets_redact_data_js__WEBPACK_IMPORTED_MODULE_3__.redactData)(JSON.parse(line),redact))}catch{return(0,
_core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__.K)(line,redact)}}}),95499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeFiles:()=>writeFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);async function writeFiles(folder,files){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:true})
;const failures=[];for(const[name,text]of Object.entries(files))await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),text).catch(error=>failures.push(error))
;if(failures.length>0)throw failures[0]}async function writeWhole(path,text){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.part`,text);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`,path)}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.part`,{force:true}).catch(()=>undefined)
;throw error}}})};
