export const id="core-report-json-for-action-baseline";export const ids=["core-report-json-for-action-baseline"];export const modules={
28923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>mostLineage});const mostLineage=500}),
36047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>mostScenarios,w:()=>mostRuns});const mostRuns=50
;const mostScenarios=200}),76575:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>shardSchema})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var _model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1506)
;const count=zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1);const shardSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({index:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),
of:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),plan:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-z]{1,7}$/,"the hash of a plan has 1 to 7 letters and digits"),
scenarios:count.max(1e4),
places:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(9999)).max(1e4).refine(places=>places.every((place,nth)=>nth===0||place>(places[nth-1]??0)),"the places of a shard are in order")
})}),"core-report-json":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{leftOutText:()=>leftOutText,
parseResult:()=>parseResult,readResult:()=>readResult,y:()=>resultJson});var failure=__webpack_require__(45258);var safe_json=__webpack_require__(5010)
;var schemas=__webpack_require__("zod-v4-classic-schemas");var edge=__webpack_require__(14795);var lineage=__webpack_require__(28923);var outcome=__webpack_require__(10308)
;var result=__webpack_require__(46023);var run_record=__webpack_require__(36047);var stop_cause=__webpack_require__(76596);var shard_schema=__webpack_require__(76575)
;const hindrances=["unmeasured","missing","unreadable","name","version","config","plan","unrestored","undecided"];const changes=["new","fixed","unchanged","changed","held","unknown"]
;const edgeChangeKinds=["connection","target","waits","needed","hardened"];var lesson=__webpack_require__(92118);var phase=__webpack_require__(53997);var cause=__webpack_require__(42795)
;const weaknesses=["no-timeout","timeout-too-long","retry-amplification","no-fallback","no-reconnect","slow-reconnect","not-supervised","slow-start","crash","cascade","one-at-a-time","metastable","leak","pool-exhausted","lost-writes","doubled-writes","wrong-answers","half-open"]
;var finding_traits=__webpack_require__(64327);const value_shape_text=schemas.YjP().max(2e4);const ms=schemas.aig();const share=schemas.aig().min(0).max(1)
;const numbers=schemas.g1P(value_shape_text,schemas.aig());const estimate=schemas.Ikc({value:schemas.aig(),low:schemas.aig(),high:schemas.aig()});const sighting=schemas.Ikc({ok:schemas.zMY(),
says:value_shape_text,numbers:numbers});const reasons=schemas.YOg(schemas.Ikc({reason:value_shape_text,count:schemas.Whr().min(0)})).max(1e3);const tolerance=schemas.Ikc({
success:share.exactOptional(),percentiles:schemas.YOg(schemas.Ikc({quantile:share,limitMs:ms})).max(100)});const address=schemas.Ikc({host:value_shape_text,port:schemas.Whr().min(0).max(65535)})
;const runIdentity=schemas.Ikc({id:value_shape_text,attempt:schemas.Whr().min(0),commit:value_shape_text,startedAt:value_shape_text});const list=item=>schemas.YOg(item).max(1e5);const times={
firstBadMs:ms.nullable(),lastBadMs:ms.nullable()};const tally=schemas.Whr().min(0);const measured=schemas.Ikc({check:value_shape_text,count:tally,bad:tally,inPlace:schemas.Ikc({count:tally,bad:tally,
untilMs:ms}).exactOptional(),noPromise:schemas.euz(true).exactOptional(),spared:schemas.euz(true).exactOptional(),success:estimate.nullable(),percentiles:list(estimate.extend({quantile:share})),
failedAfter:list(estimate.extend({quantile:share})).exactOptional(),reasons:reasons,...times});const toleranceName=schemas.k5n(finding_traits.O);const processEnd=schemas.Ikc({
exit:schemas.Whr().nullable(),signal:value_shape_text.nullable(),output:schemas.YOg(value_shape_text).max(100)});const finding=schemas.Ikc({outcome:schemas.k5n(outcome.KI).exclude(["passed"]),
check:value_shape_text.nullable(),target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),required:schemas.aig().nullable(),
observed:estimate.nullable(),count:tally,bad:tally,reasons:reasons,sinceMs:ms.nullable(),untilMs:ms.nullable(),says:value_shape_text,known:schemas.euz(true).exactOptional(),
fingerprint:value_shape_text.exactOptional(),accepted:schemas.Ikc({until:value_shape_text,why:value_shape_text}).exactOptional(),end:processEnd.exactOptional(),
cause:schemas.k5n(cause.ps).exactOptional()});const phaseResult=schemas.Ikc({startMs:ms,endMs:ms,measured:list(measured),findings:list(finding)});const faultSpec=schemas.Ikc({id:value_shape_text,
fault:value_shape_text,on:value_shape_text,params:schemas.g1P(value_shape_text,schemas.KCZ([schemas.aig(),value_shape_text])),startMs:ms,lastsMs:ms,seed:value_shape_text,worker:schemas.Ikc({
fraction:share,share:share.exactOptional(),index:tally.exactOptional(),also:list(tally).exactOptional()}).exactOptional(),fractions:schemas.g1P(value_shape_text,share).exactOptional()})
;const scenario_shape_form=schemas.Ikc({id:value_shape_text,faults:list(faultSpec)});const fault=schemas.Ikc({spec:faultSpec,says:value_shape_text,requestedMs:ms.nullable(),appliedMs:ms.nullable(),
felt:sighting.nullable(),removedMs:ms.nullable(),gone:sighting.nullable(),failure:value_shape_text.nullable(),goneMs:ms.nullable()});const diagnosis=schemas.Ikc({weakness:schemas.k5n(weaknesses),
check:value_shape_text.nullable(),target:value_shape_text.nullable(),edge:value_shape_text.exactOptional(),sure:share,evidence:value_shape_text,numbers:numbers});const scenarioResult=schemas.Ikc({
id:value_shape_text,outcome:schemas.k5n(outcome.KI),startMs:ms,endMs:ms,faults:list(fault),before:phaseResult.nullable(),during:phaseResult.nullable(),after:phaseResult.nullable(),
recovery:list(schemas.Ikc({check:value_shape_text,recoveredMs:ms.nullable(),limitMs:ms})),findings:list(finding),timeline:list(schemas.Ikc({atMs:ms,says:value_shape_text,
subject:value_shape_text.nullable(),numbers:numbers})),series:list(schemas.Ikc({check:value_shape_text,second:schemas.Whr(),phase:schemas.k5n(phase.t),count:tally,bad:tally,p95Ms:ms.nullable()})),
course:list(schemas.Ikc({check:value_shape_text,bins:list(schemas.Ikc({fromMs:ms,toMs:ms,count:tally,bad:tally,p95Ms:ms.nullable()}))})).exactOptional(),replay:value_shape_text,
tries:list(schemas.Ikc({outcome:schemas.k5n(outcome.KI),fingerprints:list(value_shape_text),excused:schemas.euz(true).exactOptional()})).default([]),smallest:schemas.Ikc({kind:schemas.euz("smallest"),
scenario:scenario_shape_form,tried:tally,failed:tally,cut:schemas.zMY(),unrecovered:schemas.euz(true).exactOptional()}).nullable().default(null),edge:schemas.Ikc({kind:schemas.euz("edge"),
fault:value_shape_text,parameter:value_shape_text,threshold:estimate.nullable().transform(lesson.t),level:share,direction:schemas.k5n(["up","down"]),trials:tally,cut:schemas.zMY(),
unrecovered:schemas.euz(true).exactOptional(),form:scenario_shape_form.exactOptional(),seen:schemas.Ikc({passed:schemas.aig().nullable(),failed:schemas.aig()}).exactOptional(),
held:schemas.euz(true).exactOptional()}).nullable().default(null),interaction:schemas.Ikc({kind:schemas.euz("interaction"),alone:list(schemas.Ikc({fault:value_shape_text,
outcome:schemas.k5n(outcome.KI)})),together:schemas.zMY()}).nullable().default(null),diagnoses:list(diagnosis).default([]),observed:list(schemas.Ikc({target:value_shape_text,
phase:schemas.k5n(phase.t),spanMs:ms,numbers:schemas.g1P(value_shape_text,schemas.Ikc({first:schemas.aig(),last:schemas.aig(),most:schemas.aig(),stillMs:ms.exactOptional(),
mostPerSecond:schemas.aig().exactOptional()}))})).default([]),writes:list(schemas.Ikc({check:value_shape_text,acknowledged:tally,gone:tally,doubled:tally,changed:tally,unread:tally,
earlier:schemas.Ikc({acknowledged:tally,bad:tally}).exactOptional(),firstBadMs:ms.nullable(),lastBadMs:ms.nullable()})).default([]),ends:list(schemas.Ikc({target:value_shape_text,atMs:ms,
end:processEnd,expected:schemas.zMY(),supervised:schemas.zMY()})).exactOptional(),spared:list(value_shape_text).exactOptional(),unjudged:list(schemas.Ikc({check:value_shape_text,quantile:share,
limitMs:ms,timed:tally,count:tally,needed:tally})).exactOptional(),decidedMs:ms.exactOptional(),excuse:value_shape_text.exactOptional()});const control=schemas.Ikc({id:value_shape_text,startMs:ms,
endMs:ms,findings:list(finding),diagnoses:list(diagnosis).exactOptional()});const base=schemas.Ikc({version:value_shape_text,name:value_shape_text,seed:value_shape_text,run:runIdentity,
verdict:schemas.k5n(Object.keys(outcome.hS)),preview:value_shape_text.nullable(),why:value_shape_text.exactOptional()});const comparison_shape_finding=schemas.Ikc({check:value_shape_text.nullable(),
target:value_shape_text.nullable(),phase:schemas.k5n(phase.t),tolerance:toleranceName,quantile:share.nullable(),change:schemas.k5n(["new","fixed","unchanged","unknown"])})
;const comparison_shape_edge=schemas.Ikc({fault:value_shape_text,parameter:value_shape_text,direction:schemas.k5n(["up","down"]),here:estimate.nullable().transform(lesson.t),
base:estimate.nullable().transform(lesson.t),level:share,sameForm:schemas.zMY(),cut:schemas.zMY(),holds:schemas.k5n(["here","base"]).exactOptional(),moved:schemas.k5n(["sooner","later","not shown"])})
;const side=schemas.Ikc({outcome:schemas.k5n(outcome.KI),success:share.nullable(),p95Ms:schemas.aig().nullable(),earlyMs:schemas.aig().exactOptional()});const scenario=schemas.Ikc({
scenario:value_shape_text,base:value_shape_text.nullable(),change:schemas.k5n(changes),sides:schemas.Ikc({here:side,base:side}).exactOptional(),findings:list(comparison_shape_finding),
edge:comparison_shape_edge.nullable()});const edgeChange=schemas.Ikc({change:schemas.k5n(edgeChangeKinds),edge:value_shape_text,to:address,target:value_shape_text.nullable(),failed:list(schemas.Ikc({
scenario:value_shape_text,faults:list(value_shape_text),checks:list(value_shape_text)})),passed:list(value_shape_text)});const comparison=schemas.Ikc({base:base.nullable(),
hindrances:list(schemas.k5n(hindrances)),scenarios:list(scenario),edges:list(edgeChange).exactOptional()});const verdicts=Object.keys(outcome.hS);const cellRun=schemas.Ikc({startedAt:value_shape_text,
run:value_shape_text,commit:value_shape_text,outcome:schemas.k5n(outcome.KI),merged:schemas.euz(true).exactOptional()});const cell=schemas.Ikc({fault:value_shape_text,on:value_shape_text,
scenario:value_shape_text.nullable(),last:cellRun.nullable(),isNew:schemas.euz(true).exactOptional(),edge:value_shape_text.exactOptional()});const result_shape_edge=schemas.Ikc({key:value_shape_text,
kind:schemas.k5n(edge.XE),from:value_shape_text,to:address,target:value_shape_text.exactOptional(),missed:schemas.Whr().min(0).max(1e3).exactOptional(),carried:schemas.euz(true).exactOptional()})
;const runRecord=schemas.Ikc({startedAt:value_shape_text,run:value_shape_text,commit:value_shape_text,verdict:schemas.k5n(verdicts),scenarios:schemas.YOg(schemas.Ikc({id:schemas.YjP().max(20),
what:value_shape_text,outcome:schemas.k5n(outcome.KI),recoveredMs:ms.min(0).nullable()})).max(run_record.Z)});const result_shape_lineage=schemas.Ikc({carried:schemas.YOg(schemas.Ikc({
target:value_shape_text,checks:schemas.YOg(value_shape_text).max(100)})).max(lineage.F),takeovers:schemas.YOg(schemas.Ikc({fault:value_shape_text,on:value_shape_text,by:value_shape_text,
last:cellRun.nullable()})).max(lineage.F)});const memory={coverage:list(cell),lineage:result_shape_lineage,edges:schemas.Ikc({looked:schemas.zMY(),known:schemas.YOg(result_shape_edge).max(edge.Sk)}),
runs:schemas.YOg(runRecord).max(run_record.w)};const resultShape=schemas.Ikc({schema:schemas.euz(result.F),version:value_shape_text,name:value_shape_text,seed:value_shape_text,
preview:value_shape_text,overrides:list(value_shape_text).exactOptional(),run:runIdentity,configDigest:value_shape_text.default(""),configPath:value_shape_text.exactOptional(),durationMs:ms,
verdict:schemas.k5n(verdicts),exitCode:schemas.Whr().min(0).max(255),reason:value_shape_text,cause:schemas.k5n(stop_cause.T1).exactOptional(),confidence:share,checks:list(schemas.Ikc({
name:value_shape_text,kind:value_shape_text,ratePerSecond:schemas.aig().min(0),timeoutMs:ms,steady:tolerance,during:tolerance,recoversMs:ms})),baseline:phaseResult.nullable(),
scenarios:list(scenarioResult),controls:list(control).default([]),unstable:list(value_shape_text).default([]),down:list(schemas.Ikc({target:value_shape_text,seen:schemas.zMY()})).exactOptional(),
resets:list(schemas.Ikc({target:value_shape_text,connections:schemas.Whr().min(0),passedBefore:schemas.zMY()})).exactOptional(),unrestored:list(schemas.Ikc({undo:value_shape_text,
target:value_shape_text,kind:value_shape_text,reason:value_shape_text,commands:list(list(value_shape_text))})),trouble:list(value_shape_text),notes:list(value_shape_text),traffic:list(schemas.Ikc({
request:value_shape_text,ratePerSecond:schemas.aig().min(0),requests:schemas.Whr().min(0),responses:schemas.g1P(value_shape_text,schemas.Whr().min(0)),rejectedWith:schemas.Whr().min(0)
})).exactOptional(),history:list(schemas.Ikc({startedAt:value_shape_text,afterMs:ms,run:value_shape_text,seed:value_shape_text,scenario:value_shape_text,fault:value_shape_text,on:value_shape_text,
outcome:schemas.k5n(outcome.KI),recoveredMs:ms.nullable()})).exactOptional(),coverage:memory.coverage.exactOptional(),lineage:memory.lineage.exactOptional(),edges:memory.edges.exactOptional(),
runs:memory.runs.exactOptional(),skipped:list(schemas.Ikc({scenario:value_shape_text,says:value_shape_text})),shard:shard_schema.I.extend({ids:schemas.YOg(value_shape_text).max(1e4)}).exactOptional(),
comparison:comparison.nullable().default(null)});const limitBytes=64*1024*1024;const resultJson=result=>(0,safe_json.safeJson)(result);function readResult(text){
if(text.length>limitBytes)throw invalid(`it is larger than ${limitBytes} bytes`);const{value:value,leftOut:leftOut}=withoutWrongMemory(jsonOf(text));const read=resultShape.safeParse(value)
;if(read.success)return{result:read.data,leftOut:leftOut}
;const places=read.error.issues.slice(0,5).map(({path:path,message:message})=>`${path.map(String).join(".").slice(0,100)||"the file"}: ${message.slice(0,200)}`);throw invalid(places.join("; "))}
const parseResult=text=>readResult(text).result;function withoutWrongMemory(value){if(typeof value!=="object"||value===null)return{value:value,leftOut:[]};const names=Object.keys(memory)
;const leftOut=names.filter(name=>Object.hasOwn(value,name)&&!memory[name].safeParse(value[name]).success);if(leftOut.length===0)return{value:value,leftOut:leftOut};return{
value:Object.fromEntries(Object.entries(value).filter(([name])=>!leftOut.some(one=>one===name))),leftOut:leftOut}}
const leftOutText=({leftOut:leftOut})=>leftOut.length===0?null:`what it remembers of earlier runs is wrong and was left out: ${leftOut.map(name=>`\`${name}\``).join(", ")}`;function jsonOf(text){try{
return JSON.parse(text)}catch(cause){throw invalid("it is not JSON, or not all of it is there",cause)}}
const invalid=(message,cause)=>new failure.GateFailure("RESULT_INVALID",`this is not a result file of the gate: ${message}`,{hint:"pass the `result.json` written by a run",cause:cause})})};
