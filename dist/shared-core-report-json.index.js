export const id="shared-core-report-json";export const ids=["shared-core-report-json"];export const modules={48042:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>patternOf});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-diagnosis-catalog");function patternOf(name){
const kind=_catalog_js__WEBPACK_IMPORTED_MODULE_0__.x.find(one=>one.name===name);if(kind===undefined)throw new RangeError(`no weakness "${name}"`);return{title:kind.title,structure:kind.structure,
anchor:name}}}),76575:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>shardSchema})
;var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas");var _model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1506)
;const count=zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1);const shardSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({index:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),
of:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),plan:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-z]{1,7}$/,"the hash of a plan has 1 to 7 letters and digits"),
scenarios:count.max(1e4),
places:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(9999)).max(1e4).refine(places=>places.every((place,nth)=>nth===0||place>(places[nth-1]??0)),"the places of a shard are in order")
})}),18290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C2:()=>changeOf,ip:()=>hindranceWords,nP:()=>baseWords})
;var _compare_scenario_change_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-compare-scenario-change");var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66846);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472)
;function baseWords({change:change,base:base,findings:findings,sides:sides,edge:edge}){const figures=sides===undefined?"":figuresOf(sides);switch(change){case"new":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passed (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("new")} here)${figures}`;case"fixed":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`failed (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("fixed")} here)${figures}`;case"unchanged":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`also failed${movedWords(edge)}`;case"changed":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`failed ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("differently")}${figures}${movedWords(edge)}`;case"held":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`also passed`;case"unknown":
if(base===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not run`;return findings.some(one=>one.change==="unchanged")?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`also failed; some checks could not be compared`:undecided(sides)}}function movedWords(edge){if(edge===null||edge.moved==="not shown")return[]
;const at=side=>{const threshold=edge[side];if(threshold===null)return edge.holds===side?"passes as drawn":"not narrowed down";return`${edge.holds===side?"passes at ":""}${(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__.MT)(edge,threshold.value)}`};return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`; ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`fails ${edge.moved}`)}: ${at("base")} on the base, ${at("here")} here`}function undecided(sides){if(sides===undefined)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`inconclusive`;const{here:here,base:base}=sides;if(!(0,_compare_scenario_change_js__WEBPACK_IMPORTED_MODULE_2__.d)(base.outcome))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${openWords(base.outcome)} there${(0,
_compare_scenario_change_js__WEBPACK_IMPORTED_MODULE_2__.d)(here.outcome)?"":`, and ${openWords(here.outcome)} here`}`;if(!(0,
_compare_scenario_change_js__WEBPACK_IMPORTED_MODULE_2__.d)(here.outcome))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${base.outcome==="passed"?"passed":"failed"} there, ${openWords(here.outcome)} here${figuresOf(sides)}`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`failed there; some checks could not be compared${figuresOf(sides)}`}
const openWords=outcome=>outcome==="flaky"?"failed intermittently":"inconclusive"
;const figuresOf=({here:here,base:base})=>here.success===null||base.success===null?"":`: ${figureOf(base)}${untilOf(base)===untilOf(here)?"":untilOf(base)}; here ${figureOf(here)}${untilOf(here)}`
;const figureOf=({success:success,p95Ms:p95Ms})=>`${success===null?"no samples":`success rate ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(success)}`}${p95Ms===null?"":`, p95 ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(p95Ms)}`}`;const untilOf=({earlyMs:earlyMs})=>earlyMs===undefined?" during the fault":` until removed early at ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cY)(earlyMs)}`;const changeOf=({comparison:comparison},{id:id})=>comparison?.scenarios.find(({scenario:scenario})=>scenario===id)
;function hindranceWords(hindrance,{base:base}){switch(hindrance){case"unmeasured":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`it could not be measured`;case"missing":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`there is no baseline`;case"unreadable":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline could not be read`;case"name":
return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is of another gate, ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.name??"")}`;case"version":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is by another version, ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base?.version??"")}`;case"config":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline is of another config`;case"plan":return base===null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`none of these scenarios can run on it`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the baseline has none of these scenarios`
;case"unrestored":return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`a fault may have stayed in place ${base?.preview?"on it":"in the run of the baseline"}`;case"undecided":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${base?.preview?"it":"the run of the baseline"} was inconclusive${base?.why===undefined?"":` (${base.why})`}`}}}),
10009:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>comparisonLine})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72472)
;var _base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18290);function comparisonLine({comparison:comparison}){if(comparison===null)return null
;if(comparison.hindrances.length>0)return hindered(comparison);if(comparison.scenarios.length===0)return null;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Compared with the base${nameOf(comparison)}: ${counted(comparison)}.${onlyOf(comparison)}`}function hindered(comparison){const why=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(comparison.hindrances.map(one=>(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.ip)(one,comparison)));return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("Nothing is compared with the base")}: ${why}. Every failure counts as new.`}
function counted({scenarios:scenarios}){const group=(words,is)=>{const times=scenarios.filter(is).length;return times===0?[]:[`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(times)} ${words}`]}
;const worse=[...group("new",({change:change})=>change==="new"),...group("failed differently",({change:change})=>change==="changed"),...group("fails sooner",movedIn("sooner"))]
;const others=[...group("fixed",({change:change})=>change==="fixed"),...group("fails later",movedIn("later")),...group("failed as on the base",({change:change})=>change==="unchanged"),...group("undecided",({change:change})=>change==="unknown")]
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...worse.length===0?["nothing new"]:worse.map(one=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(one)),...others],", ")}
const movedIn=moved=>({change:change,edge:edge})=>edge?.moved===moved&&change!=="new"&&change!=="fixed";function onlyOf({base:base,scenarios:scenarios}){
const matched=scenarios.filter(({base:base})=>base!==null).length;if(matched===scenarios.length)return""
;const why=base?.preview?"Some faults cannot be injected into the base":"The base ran another plan";return` ${why}: only ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(matched)} of ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(scenarios.length,"scenario")} ${matched===1?"is":"are"} in both.`}function nameOf({base:base}){if(base===null)return[]
;if(base.preview!==null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base.preview)}, alternating in this run)`
;return base.run.commit===""?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (run ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base.run.id)})`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(base.run.commit.slice(0,12))})`}}),
6834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>comparisonRows})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-report-findings-finding-words")
;var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(66846);var _base_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18290)
;const comparisonRows=result=>[...result.scenarios.flatMap(scenario=>{const change=(0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result,scenario)
;if(change?.edge!=null)return[edgeRow(scenario,change.edge)];return scenario.edge!==null&&breaksInBoth(change)?[oneSidedRow(result,scenario,scenario.edge)]:[]
}),...result.scenarios.flatMap(scenario=>failedInBoth((0,_base_words_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result,scenario)).flatMap(one=>findingRow(scenario.id,one)))]
;const breaksInBoth=change=>change?.change==="changed"||change?.findings.some(one=>one.change==="unchanged")===true;const failedInBoth=change=>breaksInBoth(change)?change?.findings??[]:[]
;function edgeRow(scenario,edge){const cell=side=>edge.holds===side?passesAt(edge,edge[side]):rangeOf(edge,edge[side]);return{...edgeOf(scenario,edge),base:cell("base"),here:cell("here"),
so:moveOf(edge)}}function oneSidedRow({comparison:comparison},scenario,edge){const base=comparison?.base?.preview!=null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not searched: no time was left`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`unknown`;const here=rangeOf(edge,edge.threshold);return{
...edgeOf(scenario,edge),base:base,here:here,so:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not known whether it fails sooner`}}function edgeOf(scenario,{fault:fault,parameter:parameter}){
const spec=specOf(scenario,fault);return{scenario:scenario.id,what:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`breaking point, ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(parameter)}${spec===undefined?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` of ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(spec.on)}`}`}}const specOf=({faults:faults},id)=>faults.find(({spec:spec})=>spec.id===id)?.spec;function rangeOf(edge,threshold){
if(threshold===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not narrowed down`;const[value="",low="",high=""]=(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_2__.pn)(edge,[threshold.value,threshold.low,threshold.high]);return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${value} (${low} to ${high})`}const passesAt=(edge,threshold)=>threshold===null?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passes as drawn`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passes at ${(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_2__.MT)(edge,threshold.value)}`;function moveOf({moved:moved,sameForm:sameForm,holds:holds,here:here,base:base}){if(moved==="sooner")return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("fails sooner")}`;if(moved==="later")return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(holds==="here"?"fails later, or never":"fails later")}`
;if(here===null||base===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not known (a breaking point was not narrowed down)`;return sameForm?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`no difference shown (the intervals overlap)`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not known (found for different scenarios)`}
function findingRow(scenario,change){const what=(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.Gg)({...change,outcome:"failed",...nothing});if(change.change==="new")return[{
scenario:scenario,what:what,base:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passed`,here:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`failed`,so:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("new")}`}];if(change.change==="fixed")return[{scenario:scenario,what:what,base:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`failed`,here:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`passed`,so:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("fixed")}`}];return[]}const nothing={required:null,observed:null,count:0,bad:0,reasons:[],sinceMs:null,untilMs:null,says:""}}),
82154:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G7:()=>comparisonHead,Ku:()=>baseCell,_3:()=>baseHead,my:()=>comparison
});var _document_block_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72472);var _base_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18290)
;var _comparison_line_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10009);var _comparison_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6834);function comparisonHead(result){
const line=(0,_comparison_line_js__WEBPACK_IMPORTED_MODULE_2__.i)(result);return line===null?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)(line)]}function comparison(result,limit){
const all=(0,_comparison_rows_js__WEBPACK_IMPORTED_MODULE_3__.V)(result);if(all.length===0)return[];const rows=all.slice(0,limit).map(({scenario:scenario,what:what,base:base,here:here,so:so})=>[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scenario)}`,what,base,here,so]);const more=all.length-rows.length;return[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Compared with the base`),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.tp)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)``,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`What`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`On the base`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Here`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Result`],"lllll",rows),...more>0?[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(more,"more difference")}: see the report file.`)]:[]]}
const baseHead=({comparison:comparison})=>comparison===null||comparison.scenarios.length===0?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`On the base`]
;const baseCell=(result,scenario)=>{const change=(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result,scenario);return baseHead(result).map(()=>change===undefined?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`–`:(0,_base_words_js__WEBPACK_IMPORTED_MODULE_1__.nP)(change))}}),
68366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EU:()=>fence,FY:()=>paragraph,R_:()=>heading,p_:()=>list,tp:()=>table,
vB:()=>tasks,xE:()=>alert,zH:()=>details});const paragraph=of=>({kind:"paragraph",of:of});const heading=(level,of)=>({kind:"heading",level:level,of:of});const details=(summary,of)=>({kind:"details",
summary:summary,of:of});const list=items=>({kind:"list",items:items});const tasks=items=>({kind:"list",items:items,task:true});const alert=(tone,of)=>({kind:"alert",tone:tone,of:of})
;const fence=lines=>({kind:"fence",lines:lines});function table(head,align,rows){const shapes=[align.length,...rows.map(row=>row.length)]
;if(shapes.some(cells=>cells!==head.length))throw new RangeError(`table of ${head.length} columns with ${shapes.join(", ")} cells`);return{kind:"table",head:head,align:align,rows:rows}}}),
29679:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>roundAbove});const ends=[1,1.2,1.5,2,2.5,3,4,5,6,8]
;function roundAbove(value,among=ends){const ten=10**Math.floor(Math.log10(value));return+((among.find(each=>each*ten>=value-1e-9)??10)*ten).toPrecision(6)}}),
"core-report-findings-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>findingKinds})
;var findings_namespaceObject={};__webpack_require__.r(findings_namespaceObject);__webpack_require__.d(findings_namespaceObject,{back:()=>back,crash:()=>crash,felt:()=>felt,gate:()=>gate,
gone:()=>gone,hypothesis:()=>hypothesis,latency:()=>latency,recovers:()=>recovers,samples:()=>samples,success:()=>success,writes:()=>writes});var phrase=__webpack_require__(3634)
;var probe_words=__webpack_require__(32016);const back={story:{chapter:"recovery",place:1},title:()=>"restart on its own",hasPhase:false,clause:notRestarted,clauseContains:null,
expected:probe_words.J5,observed:()=>null,samples:finding=>(0,probe_words.nK)(finding),timesOf:null,suggestion:()=>({type:"prevent",inferred:"nothing supervises this process",action:target=>(0,
phrase.cv)`Give ${target} a supervisor that restarts it`}),inTable:{column:"after",words:notRestarted}};function notRestarted(finding){return(0,phrase.cv)`${(0,
probe_words.et)(finding)} did not restart on its own`}var ending_lines=__webpack_require__(33877);const crash={story:{chapter:"process",place:1},title:()=>"crash",hasPhase:false,clause:finding=>(0,
phrase.cv)`${(0,probe_words.et)(finding)} ${finding.end===undefined?"ended":endedAs(finding.end)}`,clauseContains:null,expected:()=>null,observed:()=>null,samples:finding=>(0,probe_words.nK)(finding),
timesOf:null,suggestion:()=>null,inTable:null};function endedAs(end){const[cause,line]=[(0,ending_lines.rl)(end),(0,ending_lines.$E)(end)];const logged=line===null?[]:cause===null?(0,phrase.cv)`${(0,
phrase.aY)(line)}`:(0,phrase.cv)` (${(0,phrase.aY)(line)})`;return(0,phrase.cv)`${(0,ending_lines.Bx)(end)}${cause===null&&line===null?"":": "}${cause===null?[]:(0,
phrase.MZ)(cause.split("`").map((part,n)=>n%2===1?(0,phrase.aY)(part):part))}${logged}`}const felt={story:{chapter:"observation",place:1},title:()=>"fault observation",hasPhase:false,
clause:finding=>(0,phrase.cv)`the fault on ${(0,probe_words.et)(finding)} was not observed`,clauseContains:null,expected:()=>null,observed:()=>null,samples:finding=>(0,probe_words.nK)(finding),
timesOf:null,suggestion:()=>null,inTable:null};const gate={story:{chapter:"gate",place:1},title:()=>null,hasPhase:false,clause:({says:says})=>says===""?(0,
phrase.cv)`the gate had an internal error`:(0,phrase.cv)`${says}`,clauseContains:"message",expected:()=>null,observed:()=>null,samples:finding=>(0,probe_words.nK)(finding),timesOf:null,
suggestion:()=>null,inTable:null};const gone={story:{chapter:"removal",place:1},title:()=>"fault removal",hasPhase:false,clause:finding=>(0,phrase.cv)`the fault on ${(0,
probe_words.et)(finding)} was not confirmed to be removed`,clauseContains:null,expected:()=>null,observed:()=>null,samples:finding=>(0,probe_words.nK)(finding),timesOf:null,suggestion:()=>null,
inTable:null};const hypothesis={story:{chapter:"service",place:3},title:()=>"hypothesis",hasPhase:false,clause:notHeld,clauseContains:null,expected:()=>null,observed:()=>null,samples:finding=>(0,
probe_words.nK)(finding),timesOf:null,suggestion:()=>null,inTable:{column:"during",words:notHeld}};function notHeld(finding){return(0,phrase.cv)`the hypothesis of ${(0,
probe_words.et)(finding)} did not hold`}var percentile_name=__webpack_require__(47815);var unanswered=__webpack_require__(88422);var wording_expected=__webpack_require__(4896)
;var wording_numbers=__webpack_require__(72472);const latency={story:{chapter:"service",place:2},title:nameOf,hasPhase:true,clause(finding,{noun:noun,during:during}){
const{observed:observed,required:required,says:says}=finding;if(says.startsWith(unanswered.D))return(0,phrase.cv)`${(0,
wording_numbers.KN)(finding.bad/Math.max(1,finding.count))} of ${noun} had ${says}${(0,probe_words.by)(during)}`;const expected=required===null?"":` (expected ≤ ${(0,
wording_expected.G)("duration",required)})`;return(0,phrase.cv)`the ${nameOf(finding)} of ${(0,probe_words.et)(finding)} was ${observed===null?"not reached":(0,
wording_numbers.p0)(observed.value)}${expected}`},clauseContains:null,expected:probe_words.J5,observed:({observed:observed})=>observed===null?null:(0,probe_words.YL)(observed,wording_numbers.p0),
samples:finding=>(0,phrase.cv)`${(0,wording_numbers.U9)(finding.bad)} of ${(0,wording_numbers.U9)(finding.count)} took longer`,timesOf:null,suggestion:()=>({type:"mitigate",
inferred:"the delay reached users, because no timeout limited it",action:target=>(0,phrase.cv)`Set a timeout on calls to ${target}, and continue without its response when it fires`}),inTable:null}
;function nameOf({quantile:quantile}){return quantile===null?"latency":(0,percentile_name.F)(quantile)}const recovers={story:{chapter:"recovery",place:2},title:()=>"recovery",hasPhase:false,
clause({observed:observed,required:required}){const limit=required===null?"":` (limit ${(0,wording_expected.G)("duration",required)})`;return observed===null?(0,
phrase.cv)`it did not recover${limit}`:(0,phrase.cv)`it took ${(0,wording_numbers.p0)(observed.value)} to recover${limit}`},clauseContains:null,expected:probe_words.J5,
observed({observed:observed,says:says}){if(observed!==null)return(0,probe_words.YL)(observed,wording_numbers.p0);return says===""?(0,phrase.cv)`${(0,phrase.ko)("did not recover")}`:null},
samples:finding=>(0,probe_words.nK)(finding),timesOf:null,suggestion:()=>({type:"prevent",inferred:"a queue, a pool or a retry timer that had built up during the fault took long to clear",
action:target=>(0,phrase.cv)`Limit the queues and pools that fill while ${target} is disturbed, and cap the back-off`}),inTable:null};const samples={story:{chapter:"samples",place:1},
title:()=>"probes",hasPhase:false,clause(finding){const{observed:observed,required:required}=finding;const numbers=observed===null||required===null?"":` (${(0,
wording_numbers.U9)(observed.value)} of ${(0,wording_numbers.U9)(required)})`;return(0,phrase.cv)`there were too few probes of ${(0,probe_words.et)(finding)} to decide${numbers}`},clauseContains:null,
expected:()=>null,observed({observed:observed,required:required,phase:phase}){if(observed===null)return null;return required===null?(0,
probe_words.YL)(observed,phase==="after"?wording_numbers.p0:wording_numbers.U9):(0,phrase.cv)`${(0,phrase.ko)(`too few to decide: ${(0,wording_numbers.U9)(observed.value)} of ${(0,
wording_numbers.U9)(required)}`)}`},samples:finding=>(0,probe_words.nK)(finding),timesOf:null,suggestion:()=>null,inTable:null};var facts=__webpack_require__(50637);const success={story:{
chapter:"service",place:1},title:()=>"success rate",hasPhase:true,clause:(finding,{noun:noun,during:during})=>(0,phrase.cv)`${lostShare(finding,during)} of ${noun} failed${(0,
probe_words.by)(during)}`,clauseContains:null,expected:({required:required})=>required===null?null:(0,phrase.cv)`≥ ${(0,wording_expected.G)("share",required)}`,observed(finding,scenario){
const{observed:observed,phase:phase}=finding;if(observed===null)return null;const inPlace=(0,probe_words.c_)(finding,scenario);const until=phase==="during"&&scenario!==null?(0,facts.E7)(scenario):""
;if(inPlace===null)return(0,phrase.cv)`${(0,probe_words.YL)(observed,wording_numbers.KN)}${until}`;const value=1-inPlace.bad/inPlace.count;const alsoCounted=(0,probe_words.XP)(finding,inPlace)
;if(alsoCounted===null&&value>=observed.low&&value<=observed.high)return(0,phrase.cv)`${(0,probe_words.YL)({...observed,value:value},wording_numbers.KN)}${until}`;const others=(0,
wording_numbers.U9)(finding.count-inPlace.count);return(0,phrase.cv)`${(0,phrase.ko)((0,wording_numbers.KN)(value))}${until}; with the ${others} in flight when it began or ended, which decides: ${(0,
wording_numbers.KN)(observed.low)} to ${(0,wording_numbers.KN)(observed.high)}`},samples:(finding,scenario)=>(0,probe_words.nK)(finding,(0,probe_words.c_)(finding,scenario)),timesOf:null,
suggestion:({reasons:reasons})=>suggestions.find(({reason:reason})=>reason.test(reasons[0]?.reason??""))?.suggestion??null,inTable:null};function lostShare(finding,during){const{count:all,bad:bad}=(0,
probe_words.c_)(finding,during)??finding;return(0,wording_numbers.KN)(all>0?bad/all:1-(finding.observed?.value??1))}const suggestions=[{reason:/timeout/i,suggestion:{type:"mitigate",
inferred:"no timeout on the way was shorter than that of the probe",action:target=>(0,phrase.cv)`Set a timeout on calls to ${target}, shorter than users wait, and return a fallback when it fires`}},{
reason:/^status 5/,suggestion:{type:"mitigate",inferred:"the fault reached users as an error, because there was no fallback",action:target=>(0,
phrase.cv)`Return a fallback (a cached response, a default, a smaller page) while ${target} is disturbed`}},{reason:/^E[A-Z]+$|reset|refused|closed/i,suggestion:{type:"prevent",
inferred:"the entry point itself was down, and no other instance took over",action:target=>(0,
phrase.cv)`Let a second instance or a quick restart take over when ${target} is down, and retry connections once`}},{reason:/^/,suggestion:{type:"mitigate",
inferred:"there was a response, but not the expected one",action:target=>(0,phrase.cv)`Decide what users get while ${target} is disturbed, and return that`}}];const writes={story:{chapter:"data",
place:1},title:()=>"acknowledged writes",hasPhase:false,clause:finding=>(0,phrase.cv)`${(0,wording_numbers.U9)(finding.bad)} of ${(0,wording_numbers.U9)(finding.count)} acknowledged writes of ${(0,
probe_words.et)(finding)} ${finding.bad===1?"is":"are"} ${lostWrites(finding)}`,clauseContains:"samples",expected:()=>(0,phrase.cv)`all stored, once`,observed:finding=>(0,phrase.cv)`${(0,
phrase.ko)(lostCounts(finding))}`,samples:finding=>(0,phrase.cv)`${(0,wording_numbers.U9)(finding.bad)} of ${(0,wording_numbers.U9)(finding.count)} acknowledged`,timesOf:"written",suggestion:()=>null,
inTable:{column:"during",words:finding=>(0,phrase.cv)`${(0,phrase.ko)(lostCounts(finding))} of ${(0,wording_numbers.U9)(finding.count)} acknowledged writes of ${(0,probe_words.et)(finding)}`}}
;function lostWrites({reasons:reasons}){if(reasons.length<2)return reasons[0]?.reason??"lost";const words=reasons.map(({reason:reason,count:times})=>`${reason} (${(0,wording_numbers.U9)(times)})`)
;return`${words.slice(0,-1).join(", ")} or ${words.at(-1)}`}function lostCounts({reasons:reasons,bad:bad}){if(reasons.length===0)return`${(0,wording_numbers.U9)(bad)} lost`
;return reasons.map(({reason:reason,count:times})=>`${(0,wording_numbers.U9)(times)} ${reason}`).join(", ")}const findingKinds=findings_namespaceObject}),
"core-report-findings-finding-words":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bm:()=>clauseContains,
Fh:()=>expectedInBrackets,EX:()=>expectedOf,p7:()=>findingClause,O_:()=>observedOf,lc:()=>samplesOf,Ap:()=>spanLabelOf,ee:()=>spanOf,dH:()=>storyOf,y0:()=>suggestionOf,Gg:()=>titleOf})
;var phrase=__webpack_require__(3634);var facts=__webpack_require__(50637);var numbers=__webpack_require__(72472);var probe_words=__webpack_require__(32016)
;var catalog=__webpack_require__("core-report-findings-catalog");const chapters=["data","process","service","recovery","removal","observation","samples","gate"]
;function findingClause(result,finding,scenario=null){const during=scenario!==null&&finding.phase==="during"?scenario:null;return catalog.j[finding.tolerance].clause(finding,{noun:(0,
facts.LF)(result,finding.check),during:during})}const clauseContains=(finding,part)=>catalog.j[finding.tolerance].clauseContains===part;function titleOf(finding){
const kind=catalog.j[finding.tolerance];const title=kind.title(finding);if(title===null)return(0,probe_words.et)(finding);return(0,phrase.cv)`${(0,
probe_words.et)(finding)} ${title}${finding.known===true?" (as on the base)":""}${kind.hasPhase&&finding.phase!=="during"?` ${finding.phase} the faults`:""}`}
const expectedOf=finding=>catalog.j[finding.tolerance].expected(finding)??(0,phrase.cv)`–`;function expectedInBrackets(finding){
const expected=finding.required===null?null:catalog.j[finding.tolerance].expected(finding);return expected===null?[]:(0,phrase.cv)` (expected ${expected})`}function observedOf(finding,scenario=null){
const observed=catalog.j[finding.tolerance].observed(finding,scenario);if(observed===null)return(0,phrase.cv)`${finding.says===""?"–":finding.says}`;return(0,
phrase.cv)`${observed}${finding.says===""?"":`; ${finding.says}`}`}const samplesOf=(finding,scenario=null)=>finding.count===0?(0,phrase.cv)`–`:catalog.j[finding.tolerance].samples(finding,scenario)
;const spanOf=({sinceMs:sinceMs,untilMs:untilMs},zeroMs)=>sinceMs===null?"–":untilMs===null||untilMs===sinceMs?(0,numbers.cY)(sinceMs-zeroMs):`${(0,numbers.cY)(sinceMs-zeroMs)} to ${(0,
numbers.cY)(untilMs-zeroMs)}`;const spanLabelOf=({tolerance:tolerance})=>{const{timesOf:timesOf}=catalog.j[tolerance];return timesOf===null?"":`${timesOf} `}
;const suggestionOf=finding=>catalog.j[finding.tolerance].suggestion(finding);function storyOf(scenario){const counted=scenario.findings.filter(one=>one.accepted===undefined)
;return inOrderOfStory(counted.some(({outcome:outcome})=>outcome!=="inconclusive")?counted:scenario.findings)}function inOrderOfStory(findings){
const placeOf=({tolerance:tolerance})=>catalog.j[tolerance].story.place;const decided=findings.filter(({outcome:outcome})=>outcome!=="inconclusive").toSorted((a,b)=>placeOf(a)-placeOf(b))
;return chapters.flatMap(chapter=>decided.find(({tolerance:tolerance})=>catalog.j[tolerance].story.chapter===chapter)??[]).slice(0,2)}}),
79165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>headline,e:()=>sentence})
;var _compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on");var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-verdict-accept")
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3634);var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-findings-finding-words")
;var _sections_lessons_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(17355);var _sections_unhealthy_baseline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(65944)
;var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(66846);var _wording_facts_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(50637)
;var _wording_fault_words_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(50042);var _wording_icons_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(12184)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(72472);var _wording_tries_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(15215);const headline=(result,failOn)=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${failOn!==undefined&&(0,
_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.isLetThrough)(result,failOn)?_wording_icons_js__WEBPACK_IMPORTED_MODULE_9__.Sh:(0,
_wording_icons_js__WEBPACK_IMPORTED_MODULE_9__.U_)(result)} ${sentence(result)}`;const sentence=result=>sentences[result.verdict](result);const sentences={passed:passed,failed:failed,
inconclusive:result=>(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.ZN)(result)[0]?.outcome==="flaky"?flaky(result):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("It is not known whether ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," survives")}: ${unclearOf(result)}.`,
unhealthy:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," was unhealthy before any fault")}: ${sickOf(result)}`,unrestored:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("A fault may still be in place on ",leftOn(result))}: its removal was not confirmed.`,
cancelled:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("The gate for ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," was cancelled")}: ${soFar(result)}.`,error:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("The gate could not test ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name))}: ${sentenceOf(result)} This says nothing about the change.`,refused:result=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("The gate refused to test ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name))}: ${sentenceOf(result)}`,invalid:result=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("The gate for ",(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," could not start")}: ${sentenceOf(result)}`}
;function passed(result){const known=(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.i4)(result.scenarios);const scenarios=(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(result.scenarios.length,"scenario");const kept=known===null?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name),` kept its steady state through ${scenarios}`):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)(`${known}: `,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name),` otherwise kept its steady state, through ${scenarios}`);return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${kept} (${kindsOf(result)}): ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)((0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.pX)(result),"probe")}${slowestOf(result)}.`}function failed(result){const[worst,...others]=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.ZN)(result)
;if(worst===undefined)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," failed")}: ${reasonOf(result)}.`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," does not survive ",(0,
_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_8__.Hy)(worst))}${(0,_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_8__.s7)(worst)}: ${clausesOf(result)}.${limitOf(worst)}${moreOf(others)}`}
function flaky(result){const[worst,...others]=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.ZN)(result);if(worst===undefined)return failed(result);const tries=(0,
_wording_tries_js__WEBPACK_IMPORTED_MODULE_10__.p)(worst);const[times="",...how]=(tries??"").split(", ");const when=tries===null?"":`in ${[`${times} tries`,...how].join(", ")}${how.length>0?",":""} `
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)," does not always survive ",(0,_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_8__.Hy)(worst))}${(0,
_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_8__.s7)(worst)}: ${when}${clausesOf(result)}.${moreOf(others)}`}function moreOf(others){
const shaky=others.filter(({outcome:outcome})=>outcome==="flaky").length;const firm=others.filter(one=>one.outcome!=="flaky"&&!(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_1__.oB)(one)).length
;const flakyToo=shaky===1?"1 is flaky":`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.U9)(shaky)} are flaky`;if(firm===0)return shaky===0?"":` ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(shaky,"more scenario is flaky","more scenarios are flaky")}.`;return` ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(firm,"more scenario","more scenarios")} failed too${shaky===0?"":`, and ${flakyToo}`}.`}function limitOf(worst){
if(worst.edge===null||worst.edge.held||worst.edge.cut)return[];const clause=(0,_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_6__.vY)(worst.edge,(0,
_sections_lessons_js__WEBPACK_IMPORTED_MODULE_4__.$r)(worst));return clause===null?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)` It ${clause}.`}function clausesOf(result){
const[worst]=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.ZN)(result);const clauses=worst===undefined?[]:(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.dH)(worst).map(finding=>(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding,worst));return clauses.length===0?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${reasonOf(result)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)(clauses,", and ")}function sickOf(result){const finding=result.baseline?.findings.find(({outcome:outcome})=>outcome==="failed")
;if(result.cause==="connections-reset"&&finding!==undefined)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`it passed its checks until the gate reset its open connections to set up ${(0,
_sections_unhealthy_baseline_js__WEBPACK_IMPORTED_MODULE_5__.Nw)(result)}; since then ${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding)}. Nothing was injected.`
;return finding===undefined?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${reasonOf(result)}.`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding)}. Nothing was injected.`}function unclearOf(result){if(result.unstable.length>0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${reasonOf(result)}, because ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.KE)(result.unstable.slice(0,3).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY))} also ${result.unstable.length===1?"fails":"fail"} without a fault`
;const[scenario]=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.lD)(result);const finding=scenario?.findings[0];if(scenario===undefined||finding===undefined)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${reasonOf(result)}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${reasonOf(result)}; in ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(scenario.id)} ${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.p7)(result,finding,scenario)}${finding.says===""||(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_3__.Bm)(finding,"message")?"":` (${finding.says})`}`}function soFar({scenarios:scenarios,skipped:skipped}){
const planned=scenarios.length+skipped.length;if(planned===0)return"no scenario had run, so nothing is known";return`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.U9)(scenarios.length)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(planned,"scenario")} ran, so nothing is known about the rest`}
const leftOn=result=>{const targets=[...new Set([...result.unrestored.map(({target:target})=>target),...(0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.ZN)(result).flatMap(({faults:faults})=>faults.filter(fault=>fault.gone?.ok!==true).map(({spec:spec})=>spec.on))])];return targets.length===0?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(result.name)}`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.KE)(targets.slice(0,3).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY))};const kindsOf=result=>{
const kinds=[...new Set(result.scenarios.flatMap(({faults:faults})=>faults.map(({spec:spec})=>spec.fault)))];return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.MZ)([(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)(kinds.slice(0,6).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY),", "),kinds.length>6?", …":""])};function slowestOf(result){
const times=result.scenarios.flatMap(scenario=>(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_7__.Ml)(scenario)?.ms??[]).filter(Number.isFinite);return times.length===0?"":`, slowest recovery ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.p0)(Math.max(...times))}`}const sentenceOf=result=>reasonOf(result).replace(/(?<!\?)$/,".")
;const reasonOf=({reason:reason})=>reason.replace(/[.\s]+$/,"")||"the reason is not known"}),"core-report-json":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{leftOutText:()=>leftOutText,parseResult:()=>parseResult,readResult:()=>readResult,y:()=>resultJson});var failure=__webpack_require__(45258)
;var safe_json=__webpack_require__(5010);var schemas=__webpack_require__("zod-v4-classic-schemas");var edge=__webpack_require__(14795);var lineage=__webpack_require__(28923)
;var outcome=__webpack_require__(10308);var result=__webpack_require__(46023);var run_record=__webpack_require__(36047);var stop_cause=__webpack_require__(76596)
;var shard_schema=__webpack_require__(76575);const hindrances=["unmeasured","missing","unreadable","name","version","config","plan","unrestored","undecided"]
;const changes=["new","fixed","unchanged","changed","held","unknown"];const edgeChangeKinds=["connection","target","waits","needed","hardened"];var lesson=__webpack_require__(92118)
;var phase=__webpack_require__(53997);var cause=__webpack_require__(42795)
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
const invalid=(message,cause)=>new failure.GateFailure("RESULT_INVALID",`this is not a result file of the gate: ${message}`,{hint:"pass the `result.json` written by a run",cause:cause})}),
69785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QK:()=>fingerprintLines,WS:()=>fingerprints,g:()=>untilOf})
;var _model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64327);var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);var _wording_visible_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61228);const limit=8
;const fingerprintLines=({findings:findings})=>{const named=new Map(findings.flatMap(one=>one.fingerprint===undefined?[]:[[one.fingerprint,one]]))
;return[...named].slice(0,limit).map(([fingerprint,one])=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Fingerprint for ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)("accept")}: ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(fingerprint)}${ofWhat(one,named.size)}${acceptedWords(one)}`)}
;const fingerprints=scenario=>{const lines=fingerprintLines(scenario);return lines.length===0?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.oR)(lines," · "))]};const ofWhat=({check:check,target:target,phase:phase,tolerance:tolerance},all)=>all===1?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(check??target??"gate")}, ${tolerance}, ${phase})`;const acceptedWords=one=>{
const{permanent:permanent}=_model_result_finding_traits_js__WEBPACK_IMPORTED_MODULE_0__.d[one.tolerance];if(permanent!==null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (${permanent} cannot be accepted)`;return one.accepted===undefined?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`, ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`accepted until ${one.accepted.until}`)}: ${(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_3__.R)(one.accepted.why,200)}`}
;const untilOf=({findings:findings})=>(0,_wording_visible_js__WEBPACK_IMPORTED_MODULE_3__.R)(findings.flatMap(({accepted:accepted})=>accepted?.until??[]).sort()[0]??"",20)}),
"core-report-sections-advice":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>advice,B:()=>advised})
;var accept=__webpack_require__("core-verdict-accept");var block=__webpack_require__(68366);var phrase=__webpack_require__(3634)
;const causeAdvice=(finding,previous)=>finding.cause===undefined?null:byCause[finding.cause](finding,previous);const byCause={"not-injected":one=>(0,
phrase.cv)`The fault on ${target(one)} could not be injected: fix what its row names.`,"not-observed":one=>(0,
phrase.cv)`The fault affected no traffic on ${target(one)}: make sure that the checks send requests that use it while the fault is in place.`,"not-reached":one=>(0,
phrase.cv)`The traffic on ${target(one)} did not meet the fault: raise ${(0,phrase.aY)("share")}, let the fault last longer, or lower ${(0,phrase.aY)("after")} (left out, it lies within a response).`,
"clients-refused":()=>(0,phrase.cv)`The preview refused the clients: give the fault the ${(0,phrase.aY)("path")} and ${(0,phrase.aY)("headers")} that it accepts, or limit fewer requests.`,
"other-protocol":one=>(0,phrase.cv)`${(0,phrase.aY)("http-error")}, ${(0,phrase.aY)("http-delay")} and ${(0,phrase.aY)("wrong-body")} need HTTP/1.x: use ${(0,phrase.aY)("reset")} or ${(0,
phrase.aY)("latency")} on ${target(one)}.`,"not-changeable":one=>(0,phrase.cv)`Give ${(0,phrase.aY)("wrong-body")} another ${(0,
phrase.aY)("kind")}: it changes successful responses with a body of up to 512 kB, and ${(0,phrase.aY)("nulls")} only JSON. Make sure that such responses pass ${target(one)}.`,
"disturbs-nothing":one=>(0,phrase.cv)`Give the method of ${target(one)} an action that disturbs something: those that it has only read, print or wait.`,"changed-by-others":one=>(0,
phrase.cv)`Another program changed what the gate had disturbed on ${target(one)}: find out which, and let nothing else change it while the gate runs.`,"address-limited":()=>(0,
phrase.cv)`If the preview trusts ${(0,
phrase.aY)("X-Forwarded-For")}, set ${(0,phrase.aY)("forwarded-for: true")} on the fault, so that each client has an address of its own; otherwise raise the limit in the preview.`,
"few-samples":fewSamples,"by-chance":one=>(0,phrase.cv)`The result of ${check(one)} is too close to its tolerance to decide: take more samples (${(0,phrase.aY)("rate")}, ${(0,
phrase.aY)("lasts")}), or move the tolerance.`,"recovery-unwatched":one=>(0,phrase.cv)`Raise ${(0,
phrase.aY)("rate")} of ${check(one)}: its recovery could not be decided in the time that the gate watches.`,"unhealthy-before":(one,previous)=>{const what=one.check===null?(0,
phrase.cv)`The preview was not healthy`:(0,phrase.cv)`${check(one)} was not in its steady state`;return previous===null?(0,
phrase.cv)`${what} when the scenario began, and no fault had been injected until then: look at the log of the preview, and at other work on this machine.`:(0,
phrase.cv)`${what} when the scenario began: find out what ${(0,phrase.aY)(previous)}, the scenario before it, left behind.`},"no-fault-met":()=>(0,
phrase.cv)`No fault affected any traffic, so something else failed at that time: look at the log of the preview.`,"gate-trouble":()=>(0,
phrase.cv)`The gate was too slow to measure: run it on a machine with more free CPU, or lower ${(0,phrase.aY)("rate")} of the checks.`,"cut-by-gate":()=>(0,
phrase.cv)`Find out why the container was restarted in this scenario: the gate cannot tell its own effect from that of the preview then.`,"cut-short":({says:says})=>/budget/.test(says)?(0,
phrase.cv)`The budget ended first: raise ${(0,phrase.aY)("plan.budget")}, or run fewer scenarios.`:(0,phrase.cv)`The scenario was cut short: run it again.`,"ended-early":()=>(0,
phrase.cv)`The gate ended a scenario that had not failed: report it as a defect of the gate, with its ${(0,phrase.aY)("journal.jsonl")}.`,"writes-unread":one=>(0,
phrase.cv)`Records that ${check(one)} wrote could not be read back: read one record at a time (${(0,phrase.aY)("read: { path: /…/{id} }")}), or raise the limit of the list.`,"unstable-check":one=>(0,
phrase.cv)`Make ${check(one)} pass without any fault first: until then its failures cannot be attributed to a fault.`};function fewSamples(one){if(one.phase==="before")return(0,phrase.cv)`Raise ${(0,
phrase.aY)("rate")} of ${check(one)}: the baseline could not be decided in time.`;const factor=one.required===null||one.count===0?null:one.required/one.count
;const much=factor===null||factor<=1?"":` to about ${Math.ceil(factor*10)/10} times as much`;return(0,phrase.cv)`${check(one)} had too few samples: raise its ${(0,
phrase.aY)("rate")}${much}, or let the faults last longer.`}const check=({check:check})=>(0,phrase.cv)`${check===null?"a check":(0,phrase.aY)(check)}`;const target=({target:target})=>(0,
phrase.cv)`${target===null?"a target":(0,phrase.aY)(target)}`;var pattern_of=__webpack_require__(48042);var pattern_url=__webpack_require__(82968)
;const stopAdvice=result=>result.cause===undefined?null:stop_advice_byCause[result.cause](result);const protectedPreview=(0,phrase.aY)("preview: { url: …, headers: { … } }")
;const stop_advice_byCause={PLATFORM_UNSUPPORTED:()=>(0,phrase.cv)`Run the gate in a Linux job, container, virtual machine or WSL 2.`,TARGET_UNAVAILABLE:()=>(0,
phrase.cv)`Start the target, correct how the config names it, or give the gate the rights that the reason says are missing.`,TARGET_NOT_READY:()=>(0,
phrase.cv)`Read the log of the target in the report folder: fix what keeps it from starting, or correct its ${(0,phrase.aY)("port")} or ${(0,phrase.aY)("ready")}.`,REHEARSAL_FAILED:()=>(0,
phrase.cv)`Run the commands of the target by hand: ${(0,phrase.aY)("inject")} must have an effect that ${(0,phrase.aY)("verify")} sees, and ${(0,phrase.aY)("undo")} must remove it.`,
LINK_UNAVAILABLE:()=>(0,phrase.cv)`Free the address in ${(0,phrase.aY)("listen")} of the link, or choose another one.`,KEEPER_LOST:()=>(0,
phrase.cv)`The process that carries the links was ended: look for a kill or for a lack of memory on this machine, then run the gate again.`,JOURNAL_UNWRITABLE:()=>(0,
phrase.cv)`Free space on the disk, or make the state folder of the gate writable, then run the gate again.`,JOURNAL_UNREADABLE:()=>(0,
phrase.cv)`The journal of the run cannot be read: check by hand that no fault is in place, then run the gate again.`,SHARD_MISSING:()=>(0,
phrase.cv)`Look at the job of the shard that left no result: run it again, then join the results again.`,LOCKED:()=>(0,
phrase.cv)`Wait until the other gate has ended, or give each gate targets of its own; then run the gate again.`,killed:()=>(0,
phrase.cv)`Find out what ended the gate (a limit of the job, a lack of memory, a cancelled workflow), then run it again. Its faults were removed afterwards.`,"start-overdue":()=>(0,
phrase.cv)`Fix what keeps the target from starting; or allow more time with ${(0,phrase.aY)("plan.budget")}, or less with ${(0,phrase.aY)("ready-within")}.`,"unhealthy-after-rehearsal":()=>(0,
phrase.cv)`The preview did not recover from the rehearsal of a fault: make it recover from that fault, or remove the target from ${(0,phrase.aY)("faults")}.`,defect:()=>(0,
phrase.cv)`Report this as a defect of the gate, with the log of the step and ${(0,phrase.aY)("journal.jsonl")}.`,"not-reached":()=>(0,
phrase.cv)`Make sure that the deployment has finished and that its address is right, then run the gate again.`,"login-needed":()=>(0,
phrase.cv)`Give the gate the header that the preview's protection accepts: ${protectedPreview}.`,"other-address":()=>(0,phrase.cv)`Write the address that responds in ${(0,
phrase.aY)("preview")}, or the path that responds in the check.`,certificate:()=>(0,
phrase.cv)`Give the preview a certificate that is valid for its host name, or write the host that the certificate names.`,"too-many-requests":()=>(0,phrase.cv)`Lower ${(0,
phrase.aY)("rate")} of the checks, or exempt the gate from the preview's limit.`,"preview-error":()=>(0,
phrase.cv)`Look at the log of the preview: it responds with an error although no fault was injected.`,"other-content":()=>(0,
phrase.cv)`Open the preview and compare it with what the check expects: correct the path or the expectation, or deploy again.`,"not-http":()=>(0,
phrase.cv)`Correct what the server sends, or the port in ${(0,phrase.aY)("preview")}: checks cannot read its responses.`,"no-response":()=>(0,
phrase.cv)`Find out why the preview takes so long without any fault, or raise ${(0,phrase.aY)("timeout")} of the check.`,"record-unread":()=>(0,phrase.cv)`Correct ${(0,phrase.aY)("read")} or ${(0,
phrase.aY)("write.id")} of the check until a record that was written can be read back.`,"target-ended":()=>(0,
phrase.cv)`The program ended on its own: fix the error that its last output shows, then run the gate again.`,"baseline-failed":result=>(0,
phrase.cv)`Make ${failedChecks(result)} pass without any fault: look at the log of the preview, or correct what the check expects.`,"baseline-slow":result=>(0,
phrase.cv)`${failedChecks(result)} took longer than ${(0,phrase.aY)("steady")} allows without any fault: speed it up, or raise that limit.`,"connections-reset":()=>(0,
phrase.cv)`Let the application survive that a connection ends: ${(0,pattern_of.I)("no-reconnect").structure}. A client or pool needs an ${(0,
phrase.aY)("error")} listener, or the process ends with its connection. See ${(0,phrase.aY)((0,pattern_url.M)("no-reconnect"))}.`,"hypothesis-unmet":()=>(0,
phrase.cv)`Make the hypothesis of the experiment hold without any fault: look at the log of the preview, or correct the probe that the reason names.`,"baseline-writes":result=>(0,
phrase.cv)`Find out why records that ${failedChecks(result)} wrote were lost without any fault: until then no loss can be attributed to a fault.`};const failedChecks=({baseline:baseline})=>{
const names=(baseline?.findings??[]).filter(({outcome:outcome})=>outcome==="failed").flatMap(({check:check})=>check??[]);return names.length===0?(0,phrase.cv)`the checks`:(0,
phrase.KE)([...new Set(names)].slice(0,3).map(phrase.aY))};const advice=result=>(0,block.xE)(downOf(result).length>0?"WARNING":toneOf(result),[(0,block.FY)(advised(result))])
;const toneOf=({verdict:verdict,scenarios:scenarios})=>verdict==="passed"&&(0,accept.i4)(scenarios)!==null?"IMPORTANT":tones[verdict];const advised=result=>words[result.verdict](result);const tones={
passed:"TIP",failed:"NOTE",invalid:"WARNING",unhealthy:"WARNING",inconclusive:"WARNING",error:"WARNING",unrestored:"CAUTION",refused:"IMPORTANT",cancelled:"NOTE"};const words={passed:result=>{
const known=(0,accept.i4)(result.scenarios)!==null
;return(0,phrase.cv)`${known?"The known failures are still present, and fail the gate after their date. ":""}Every fault was observed${known?"":", and nothing failed that could show a weakness"}. ${cleanUp(result)}`
},failed:result=>(0,phrase.cv)`${cleanUp(result)}Use the command below each failure to reproduce it locally.`,inconclusive:result=>(0,phrase.cv)`This is not a pass. ${undecided(result)}`,
unhealthy:result=>(0,phrase.cv)`The change was not tested. ${stopAdvice(result)??"Check the preview, then run the gate again."}`,unrestored:()=>(0,
phrase.cv)`Remove the fault by hand before this environment is used again. Discard measurements taken after that point.`,cancelled:result=>(0,
phrase.cv)`This is not a pass. ${cleanUp(result)}Run it again for a verdict.`,error:result=>(0,
phrase.cv)`There is no result for the change. ${stopAdvice(result)??"Fix the problem above, then run the gate again."}`,refused:()=>(0,
phrase.cv)`A safety rule blocked this run. Nothing was changed. The reason above names the rule and what it allows.`,invalid:()=>(0,
phrase.cv)`Nothing was changed. Fix the problem above, then run the gate again.`};function undecided(result){const{scenarios:scenarios,skipped:skipped,baseline:baseline,unstable:unstable}=result
;if(unstable.length>0)return(0,phrase.cv)`Make ${(0,phrase.KE)(unstable.slice(0,3).map(phrase.aY))} pass without any fault first: until then no failure can be attributed to a fault.`
;if(scenarios.some(({outcome:outcome})=>outcome==="flaky"))return(0,phrase.cv)`A failure that is intermittent here is intermittent for users. Use the command below each scenario to run it again.`
;const open=[...scenarios.filter(({outcome:outcome})=>outcome==="inconclusive").flatMap(scenario=>decisive(scenario).map(finding=>causeAdvice(finding,previousOf(scenario,result)))),...(baseline?.findings??[]).map(finding=>causeAdvice(finding,null))]
;const byText=new Map(open.flatMap(advice=>advice===null?[]:[[plainOf(advice),advice]]));const all=[...byText.values()].slice(0,mostAdvice);const[skip]=skipped
;const left=skip===undefined||all.length>0&&!/budget/.test(skip.says)?[]:[skippedAdvice(skip.says)];return(0,phrase.oR)([...all,...left].length===0?[(0,phrase.cv)`Run it again.`]:[...all,...left]," ")
}function decisive({findings:findings}){const notInjected=findings.filter(({cause:cause})=>cause==="not-injected");return notInjected.length>0?notInjected:findings}
const previousOf=({startMs:startMs},{scenarios:scenarios})=>scenarios.filter(({endMs:endMs,faults:faults})=>endMs<=startMs&&faults.some(({appliedMs:appliedMs})=>appliedMs!==null)).reduce((last,one)=>last!==null&&last.endMs>=one.endMs?last:one,null)?.id??null
;const mostAdvice=3;const plainOf=phrase=>JSON.stringify(phrase);const skippedAdvice=message=>/budget/.test(message)?(0,phrase.cv)`The budget ended before every scenario had run: raise ${(0,
phrase.aY)("plan.budget")}, or run fewer scenarios.`:(0,phrase.cv)`Some scenarios did not run (${message}): fix the failure of the last one first.`;function cleanUp(result){const down=downOf(result)
;if(down.length>0)return(0,phrase.oR)([...down.map(startAgain),""]," ");const{unrestored:unrestored,scenarios:scenarios}=result
;const allRemoved=unrestored.length===0&&scenarios.every(({faults:faults})=>faults.every(({appliedMs:appliedMs,gone:gone})=>appliedMs===null||gone?.ok===true));return allRemoved?(0,
phrase.cv)`All faults were removed. `:[]}const startAgain=({target:target,seen:seen})=>seen?(0,phrase.cv)`${(0,phrase.aY)(target)} is down: restart it.`:(0,phrase.cv)`${(0,
phrase.aY)(target)} was stopped by a fault and may be down: check it.`;const downOf=({down:down=[]})=>down.slice(0,5)}),
92662:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>chart})
;var _verdict_early_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21743);var _wording_facts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50637);const fewestSteps=3;const mostSteps=240
;const visibleShare=.02;function chart(result,scenario){const name=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_0__.WX)(scenario).find(({check:check})=>check!==null)?.check??result.checks[0]?.name
;const check=result.checks.find(one=>one.name===name);const bins=binsOf(scenario,name??"");if(check===undefined||bins.length<fewestSteps)return[];const zeroMs=(0,
_verdict_early_js__WEBPACK_IMPORTED_MODULE_1__.Xs)(scenario);const bands=bandsOf(scenario,zeroMs);if(bands.length===0)return[];const stepsOf=value=>bins.map(bin=>({fromMs:bin.fromMs-zeroMs,
toMs:bin.toMs-zeroMs,value:value(bin)}));const{success:success,percentiles:percentiles}=check.during
;const limitMs=(percentiles.find(({quantile:quantile})=>quantile===.95)??percentiles.at(-1))?.limitMs??null;const latency=stepsOf(({p95Ms:p95Ms})=>p95Ms);const panels=[{of:check.name,
title:"success rate",unit:"%",limit:success===undefined?null:success*100,steps:stepsOf(({count:count,bad:bad})=>count===0?null:100*(1-bad/count))},...latency.some(({value:value})=>value!==null)?[{
of:check.name,title:"p95 latency",unit:"ms",limit:limitMs,steps:latency}]:[]];return[{kind:"chart",panels:panels,bands:bands,openMs:openFrom(scenario,check.name,bands,zeroMs),early:(0,
_verdict_early_js__WEBPACK_IMPORTED_MODULE_1__.Mv)(scenario)}]}function binsOf(scenario,check){return scenario.course?.find(one=>one.check===check)?.bins??thinned(secondsOf(scenario,check))}
function secondsOf({series:series},check){const own=series.filter(one=>one.check===check);const seconds=[...new Set(own.map(({second:second})=>second))].sort((a,b)=>a-b);const[first=0]=seconds
;const last=seconds.at(-1)??first-1;return Array.from({length:Math.min(last-first+1,600)},(_,n)=>{const entries=own.filter(({second:second})=>second===first+n)
;const times=entries.flatMap(({p95Ms:p95Ms})=>p95Ms??[]);return{fromMs:(first+n)*1e3,toMs:(first+n+1)*1e3,count:entries.reduce((sum,{count:count})=>sum+count,0),
bad:entries.reduce((sum,{bad:bad})=>sum+bad,0),p95Ms:times.length===0?null:Math.max(...times)}})}function thinned(bins){const size=Math.ceil(bins.length/mostSteps);if(size<=1)return bins
;return Array.from({length:Math.ceil(bins.length/size)},(_,n)=>bins.slice(n*size,(n+1)*size)).flatMap(group=>{const[first]=group;const times=group.flatMap(({p95Ms:p95Ms})=>p95Ms??[])
;return first===undefined?[]:{fromMs:first.fromMs,toMs:group.at(-1)?.toMs??first.toMs,count:group.reduce((sum,{count:count})=>sum+count,0),bad:group.reduce((sum,{bad:bad})=>sum+bad,0),
p95Ms:times.length===0?null:Math.max(...times)}})}const bandsOf=({faults:faults,endMs:endMs},zeroMs)=>faults.flatMap(({appliedMs:appliedMs,goneMs:goneMs,removedMs:removedMs})=>appliedMs===null?[]:[{
fromMs:appliedMs-zeroMs,toMs:(goneMs??removedMs??endMs)-zeroMs}]);function openFrom({during:during},check,bands,zeroMs){const known=during?.measured.find(one=>one.check===check)
;const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs));if(known?.inPlace===undefined)return null;const untilMs=known.inPlace.untilMs-zeroMs;return endMs-untilMs>=visibleShare*endMs?untilMs:null}}),
42198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>coverageLines,v:()=>coverage})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72472);const columns=[["passed",["passed"]],["failed",["failed","flaky","unrestored"]],["undecided",["inconclusive"]]]
;function coverage(result,limit){const targets=targetsOf(result);if(targets.length===0)return[];const used=columns.filter(([,outcomes])=>targets.some(target=>withOutcome(target,outcomes).length>0))
;const isWhole=targets.every(({others:others})=>others.length===0);const head=["Target",...used.map(([name])=>capital(name)),...isWhole?[]:["Not in this run"]].map(name=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${name}`)
;const rows=targets.slice(0,limit).map(target=>[nameOf(target),...used.map(([,outcomes])=>faultsOf(withOutcome(target,outcomes))),...isWhole?[]:[earlierOf(target)]])
;const more=targets.length-rows.length;return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.R_)(3,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Faults by target`),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY)(summaryOf(result.coverage??[])),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.tp)(head,"l".repeat(head.length),rows),...more>0?[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(more,"more target","more targets")}: see the report file.`)]:[],...takeoversOf(result,limit).map(_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.R_)(3,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Scenarios`)]}function coverageLines(result,limit){const targets=targetsOf(result)
;if(targets.length===0)return[];const lines=targets.slice(0,limit).map(target=>{const shown=columns.flatMap(([name,outcomes])=>{const cells=withOutcome(target,outcomes);return cells.length===0?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${name}: ${faultsOf(cells)}`]});const earlier=target.others.length===0?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`not in this run: ${earlierOf(target)}`];return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${nameOf(target)}: ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...shown,...earlier],"; ")}`});return[summaryOf(result.coverage??[]),...lines,...takeoversOf(result,limit)]}
const withOutcome=({ran:ran},outcomes)=>ran.filter(({outcome:outcome})=>outcomes.includes(outcome));function targetsOf({coverage:cells=[],scenarios:scenarios}){
const outcomes=new Map(scenarios.map(({id:id,outcome:outcome})=>[id,outcome]));return[...new Set(cells.map(({on:on})=>on))].map(name=>{const own=cells.filter(({on:on})=>on===name)
;const ran=own.flatMap(({fault:fault,scenario:scenario})=>{const outcome=outcomes.get(scenario??"");return outcome===undefined?[]:[{fault:fault,outcome:outcome}]});return{name:name,
isNew:own.some(({isNew:isNew})=>isNew),ran:ran,others:own.filter(({scenario:scenario})=>!outcomes.has(scenario??""))}})}function summaryOf(cells){
const now=cells.filter(({scenario:scenario})=>scenario!==null);const others=cells.filter(({scenario:scenario})=>scenario===null);const earlier=others.filter(({last:last})=>last!==null)
;const[oldest]=earlier.map(({last:last})=>(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.kb)(last?.startedAt)).toSorted();const never=others.length-earlier.length;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(now.length)} of ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(cells.length,"pair")} of fault and target ran`,...earlier.length===0?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(earlier.length)} ran earlier, the oldest on ${oldest??""}`],...never===0?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(never)} never ran`]],"; ").concat((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`.`)}
const takeoversOf=({lineage:lineage},limit)=>(lineage?.takeovers??[]).slice(0,limit).map(({fault:fault,on:on,by:by,last:last})=>{const both=last===null?"not run yet":`${wordOf(last.outcome)} on ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.kb)(last.startedAt)}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(by)} took over while ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(fault)} was on ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(on)}. Faults on both: ${both}.`});const nameOf=({name:name,isNew:isNew})=>isNew?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name)} (new)`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name)}`
;const faultsOf=cells=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(cells.map(({fault:fault})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(fault)),", ")
;const earlierOf=({others:others})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(others.map(cell=>cell.last===null?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(cell.fault)}`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(cell.fault)} (${wordOf(cell.last.outcome)} on ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.kb)(cell.last.startedAt)})`),", ")
;const wordOf=outcome=>columns.find(([,outcomes])=>outcomes.includes(outcome))?.[0]??"";const capital=word=>`${word.slice(0,1).toUpperCase()}${word.slice(1)}`}),
77505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>edgeChangeLines,x:()=>edgeChanges})
;var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog");var _model_edge_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14795)
;var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);const mostShown=3;const mostNames=4;function edgeChanges(result,subject){
const[first,...others]=edgeChangeLines(result,subject);if(first===undefined)return[];return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.xE)("IMPORTANT",[others.length===0?(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)(first):(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.p_)([first,...others])])]}
function edgeChangeLines({name:name,comparison:comparison},subject="This change"){const changes=comparison?.edges??[];const more=changes.length-mostShown
;return[...changes.slice(0,mostShown).map(change=>sentences[change.change](change,{name:name,subject:subject})),...more>0?[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(more,"more dependency differs","more dependencies differ")} from the base: see ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)("result.json")}.`]:[]]}const sentences={connection:(change,said)=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(said.subject," adds a connection to ",end(change),".")} ${reaction(change,said)}`,target:(change,said)=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(said.subject," adds the target ",(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(change.target??""),whereTo(change),".")} ${reaction(change,said)}`,waits:(change,said)=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)("A timeout towards ",end(change)," is missing.")} ${condition(faultsOf(change))}, ${checksOf(change,said)} ${waitWord(change)}; on the base the requests ended in time.`,
needed:(change,said)=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(said.subject," makes ",end(change)," necessary.")} ${condition(faultsOf(change))}, ${checksOf(change,said)} ${failWord(change)}, and passed on the base.`,
hardened:(change,said)=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(said.subject," no longer fails because of ",end(change),".")} ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(said.name)} survives ${kinds(change.passed)} on it, and did not on the base.`};function reaction(change,said){
const{target:target,failed:failed,passed:passed}=change;if(failed.length>0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${condition(faultsOf(change))}, ${checksOf(change,said)} ${failWord(change)}.`;if(passed.length>0)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(said.name)} survived ${kinds(passed)} on it.`;if(target===null)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`No target of the config leads there, so nothing was injected: add a link to it.`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`No fault on it was decided in this run.`}const end=change=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0,
_model_edge_js__WEBPACK_IMPORTED_MODULE_4__.pJ)(change));const whereTo=change=>change.target===(0,_model_edge_js__WEBPACK_IMPORTED_MODULE_4__.pJ)(change)?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (${end(change)})`;function condition(faults){const adjectives=[...new Set(faults.flatMap(kind=>(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(kind)?.asAdjective??[]))];const others=faults.filter(kind=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(kind)?.asAdjective===undefined)
;if(adjectives.length===0)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Under ${or(others.map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY))} on it`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`When it is ${or(adjectives)}${others.length===0?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`, or under ${or(others.map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY))}`}`}const or=items=>{const shown=items.slice(0,mostNames)
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.MZ)(shown.flatMap((item,n)=>[n===0?"":n===shown.length-1?" or ":", ",item]))};const kinds=all=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KE)(all.slice(0,mostNames).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY))
;const faultsOf=({failed:failed})=>[...new Set(failed.flatMap(({faults:faults})=>faults))];const namesOf=({failed:failed})=>[...new Set(failed.flatMap(({checks:checks})=>checks))].slice(0,mostNames)
;function checksOf(change,{name:name}){const names=namesOf(change)
;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.KE)((names.length===0?[name]:names).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY))}
const failWord=change=>namesOf(change).length>1?"fail":"fails";const waitWord=change=>namesOf(change).length>1?"wait for it":"waits for it"}),
37591:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>runFacts,q:()=>footer})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50637);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);const footer=(result,runUrl)=>(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)([(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.EX)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)([...runFacts(result),...traces(result,runUrl)]," · "))]);const runFacts=result=>[...result.seed===""?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`seed ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.seed)}`],(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.scenarios.length,"scenario")}, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)((0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_1__.pX)(result),"probe")}, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(result.durationMs)}`,...result.confidence===0?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(result.confidence)} confidence`]]
;const traces=({run:run,version:version},runUrl)=>[...run.commit===""?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`commit ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(run.commit.slice(0,12))}`],...runUrl===undefined?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.nf)("run",runUrl)}`],(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`chaos-gate ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(version)}`]}),17355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$r:()=>targetOf,Iy:()=>lessons,o2:()=>taught});var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept")
;var _document_block_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-report-findings-finding-words")
;var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(66846);var _wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92339)
;var _wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46486);var _wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(44556)
;var _wording_tries_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(15215);const taught=scenario=>[...scenario.diagnoses.flatMap(one=>[{label:"Weakness",text:(0,
_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__.Jg)(one)},{label:"Fix",text:(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__.PA)(one)
}]),...undiagnosed(scenario),...learned(scenario)];function lessons({version:version},scenario){const diagnosed=scenario.diagnoses.flatMap(one=>[{label:"Weakness",text:(0,
_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__.Jg)(one,(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__.vt)(one,version))},{label:"Fix",text:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_4__.B0)(one)}`}])
;const items=[...diagnosed,...undiagnosed(scenario),...learned(scenario)].map(({label:label,text:text})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.ko)(label)}: ${text}.`);return items.length===0?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_8__.p_)(items)]}
const undiagnosed=scenario=>scenario.outcome==="failed"&&scenario.diagnoses.length===0&&!(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(scenario)?[{label:"Weakness",text:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`none found; the measurements fit no known pattern`}]:[];function learned(scenario){
const{smallest:smallest,edge:edge,interaction:interaction}=scenario;return[...labelled("Breaking point",edge===null?null:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_3__.dH)(edge,targetOf(scenario))}${notMet(scenario)}`),...labelled("Only together",interaction===null?null:(0,
_wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_5__.o)(interaction)),...labelled("Minimal scenario",smallest===null?null:(0,
_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_6__.F)(smallest)),...labelled("Not repeated",(0,_wording_tries_js__WEBPACK_IMPORTED_MODULE_7__.y)(scenario)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${whyOnce(scenario)}, so how often it fails is not known`:null)]}function notMet({findings:findings,edge:edge}){
const failed=edge?.held?[]:findings.filter(({outcome:outcome,required:required})=>outcome==="failed"&&required!==null);const names=failed.slice(0,mostNotMet).map(one=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_2__.Gg)(one)} ${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_2__.EX)(one)}`)
;return names.length===0?[]:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (not met: ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.oR)(names,", ")}${failed.length>mostNotMet?", …":""})`}const mostNotMet=3
;const whyOnce=({tries:tries})=>tries.length===1?"it ran once":"its repeats were inconclusive";function targetOf({faults:faults,smallest:smallest,edge:edge}){const left=smallest!==null&&(0,
_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_6__.L)(smallest)?smallest.scenario.faults:faults.map(({spec:spec})=>spec)
;return left.length<2?null:left.find(({id:id})=>id===edge?.fault)?.on??null}const labelled=(label,...all)=>all.flatMap(message=>message===null?[]:[{label:label,text:message}])}),
20560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>overridden,Q:()=>overriddenLines})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61228);const limit=5;function overridden(result){const[first,...others]=overriddenLines(result);if(first===undefined)return[]
;return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.xE)("WARNING",[others.length===0?(0,_document_block_js__WEBPACK_IMPORTED_MODULE_1__.FY)(first):(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_1__.p_)([first,...others])])]}const overriddenLines=({overrides:overrides=[]})=>overrides.slice(0,limit).map(line=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)("Safety override")}: ${(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_2__.R)(line,300)}.`)}),95307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Mp:()=>anywhere,TM:()=>folded,X8:()=>replayOf,eZ:()=>replay,gh:()=>drawnReplay});var _plan_replay_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(25377)
;var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _wording_command_line_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83574);var _wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44556);const limit=4e3
;const short=72;function replay({id:id,smallest:smallest},command){const line=command(id,"smallest");if(line.length>limit)return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it from the result file: ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`chaos-gate replay result.json --scenario ${id}`)}`)]
;return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)(smallest!==null&&(0,_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay the minimal scenario:`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it:`),(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.EU)(folded(line))]}function drawnReplay({id:id,smallest:smallest},command){const line=command(id,"drawn");return smallest===null||!(0,
_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)||line.length>limit?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Replay it as drawn:`),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.EU)(folded(line))]}function folded(line){
const[,program,token,options]=/^(.+? replay) (\S+)(?: (--.+))?$/s.exec(line)??[];if(program===undefined||token===undefined||line.length<=short)return[line]
;return options===undefined?[`${program} \\`,`  ${token}`]:[`${program} \\`,`  ${token} \\`,`  ${options}`]}
const replayOf=({scenarios:scenarios,version:version,configPath:configPath},program=anywhere(version))=>(id,form="smallest")=>{const scenario=scenarios.find(one=>one.id===id)
;const token=scenario===undefined?id:tokenIn(scenario,form)
;return(0,_wording_command_line_js__WEBPACK_IMPORTED_MODULE_3__.a)([...program,"replay",token,...configPath===undefined?[]:["--config",configPath]])}
;const anywhere=version=>["npx","--yes",`github:chaos-gate/chaos-gate#${/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)?`v${version}`:"main"}`]
;const tokenIn=({smallest:smallest,replay:token},form)=>form==="smallest"&&smallest!==null&&(0,_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_1__.L)(smallest)?(0,
_plan_replay_js__WEBPACK_IMPORTED_MODULE_4__.B9)(smallest.scenario):token}),61999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$X:()=>duringOf,Wo:()=>afterOf,po:()=>scenarioTable});var _quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(47815)
;var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-verdict-accept");var _verdict_early_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(21743)
;var _comparison_comparison_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(82154);var _document_block_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(68366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3634);var _findings_catalog_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("core-report-findings-catalog")
;var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("core-report-findings-finding-words");var _wording_facts_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(50637)
;var _wording_fault_words_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(50042);var _wording_icons_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(12184)
;var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(72472);var _wording_tries_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(15215)
;var _accepted_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(69785);function scenarioTable(result,limit){const shown=(0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.md)(result.scenarios).slice(0,limit);if(shown.length===0)return[];const rows=shown.map(scenario=>row(result,scenario));const head=[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)``,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Injected`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`During the fault`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`After the fault`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Outcome`,...(0,
_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_1__._3)(result)];return[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_10__.tp)(head,"l".repeat(head.length),rows),...left(result,shown.length)]}
const row=(result,scenario)=>[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_wording_icons_js__WEBPACK_IMPORTED_MODULE_7__.ZG)(scenario)}\u00a0${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(scenario.id)}`,(0,
_wording_fault_words_js__WEBPACK_IMPORTED_MODULE_6__.mc)(scenario),duringOf(scenario,result.checks),afterOf(scenario,result.checks.length>1),outcomeOf(scenario),...(0,
_comparison_comparison_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(result,scenario)];function outcomeOf(scenario){if(scenario.outcome==="passed")return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`passed`;const tries=(0,_wording_tries_js__WEBPACK_IMPORTED_MODULE_8__.p)(scenario);if((0,
_verdict_accept_js__WEBPACK_IMPORTED_MODULE_0__.oB)(scenario))return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)("known failure")}, accepted until\u00a0${(0,_accepted_js__WEBPACK_IMPORTED_MODULE_9__.g)(scenario)}`;return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.ko)(scenario.outcome)}${tries===null?"":`, ${tries.replaceAll(" of "," of ")}`}`}
function duringOf(scenario,checks){const failed=scenario.findings.filter(({outcome:outcome,phase:phase})=>outcome!=="inconclusive"&&phase==="during");const data=tableWords(scenario,"during")
;const measured=measuredOf(scenario,failed)??(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.hB)(scenario.during);if(measured===null)return data.length>0?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)(data,", "):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`not measured`;if(measured.noPromise)return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)([...data,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.Tw}`],", ")
;const expected=(tolerance,quantile)=>{const finding=failed.find(one=>one.check===measured.check&&one.tolerance===tolerance&&one.quantile===quantile);return finding===undefined?[]:(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_4__.Fh)(finding)};const slow=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.Wg)(measured);const{bad:bad,count:all}=(0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.sV)(scenario,measured.check)??measured;const name=checks.length>1?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(measured.check)} `:[];const success=(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${name}success rate ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.KN)(1-bad/all)}${expected("success",null)}${bad===0?"":notJudged(measured,checks)}`;const tail=slow===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_12__.F)(slow.quantile)}\u00a0${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.p0)(slow.value)}${expected("latency",slow.quantile)}`];const early=(0,_verdict_early_js__WEBPACK_IMPORTED_MODULE_13__.iK)(scenario)
;const until=early===null?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`until removed early at ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.cY)(early)}`];return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)([...data,success,...tail,...until],", ")}function notJudged({check:check,spared:spared},checks){
if(spared)return" (not judged: the fault stops the preview itself)";const spec=checks.find(({name:name})=>name===check);return spec!==undefined&&spec.during.success===undefined?" (not judged)":""}
function measuredOf({during:during},failed){const names=failed.map(({check:check})=>check);return during?.measured.find(({check:check,count:probes})=>probes>0&&names.includes(check))??null}
const tableWords=({findings:findings},column)=>findings.filter(({outcome:outcome})=>outcome!=="inconclusive").flatMap(finding=>{
const{inTable:inTable}=_findings_catalog_js__WEBPACK_IMPORTED_MODULE_3__.j[finding.tolerance];return inTable?.column===column?[inTable.words(finding)]:[]});function afterOf(scenario,naming=false){
const recovery=(0,_wording_facts_js__WEBPACK_IMPORTED_MODULE_5__.Ml)(scenario);const processes=tableWords(scenario,"after");if(processes.length>0&&(recovery===null||recovery.ms===Infinity))return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)(processes,", ");if(recovery===null)return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`not measured`
;const isLate=recovery.ms>recovery.limitMs;const who=naming&&isLate?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.aY)(recovery.check)} `:"";return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)([...processes,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${who}${recoveryWords(recovery)}`],", ")}function recoveryWords({ms:ms,limitMs:limitMs}){const limit=` (limit ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.p0)(limitMs)})`;if(ms===Infinity)return`did not recover${limit}`;return`${ms===0?"recovered immediately":`recovered in ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.p0)(ms)}`}${ms>limitMs?limit:""}`}function left({scenarios:scenarios,skipped:skipped},shown){const more=scenarios.length-shown
;const lines=[...more>0?[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(more,"more scenario","more scenarios")}: see the report file.`]:[],...skipped.length>0?[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.LS)(skipped.length,"scenario")} of the plan did not run: ${skippedBy(skipped)}.`]:[]]
;return lines.map(_document_block_js__WEBPACK_IMPORTED_MODULE_10__.FY)}const skippedBy=skipped=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.oR)([...new Set(skipped.map(({says:says})=>says))].slice(0,3).map(message=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${message} (${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_11__.U9)(skipped.filter(one=>one.says===message).length)})`),", ")}),65944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Nw:()=>resetLinks,Yc:()=>resetLine,f6:()=>unhealthy,qJ:()=>unhealthyLines})
;var _quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47815);var _document_block_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68366)
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-report-findings-finding-words")
;var _wording_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50637);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472);const mostLinks=5
;const resetLinks=({resets:resets=[]})=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)([...new Set(resets.map(({target:target})=>target))].slice(0,mostLinks).map(_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY))
;function resetLine({verdict:verdict,resets:resets=[]}){const before=resets.filter(({passedBefore:passedBefore})=>passedBefore);if(verdict!=="unhealthy"||before.length===0)return null
;const each=before.slice(0,mostLinks).map(({target:target,connections:connections})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(connections,"connection")} at ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(target)}`);return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Every check passed right before the gate set up its links. Setting up a link resets the connections that are open there, once: ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.KE)(each)}. Connections end like this in production too, when a server restarts or a failover happens.`}function unhealthy(result){
const{baseline:baseline}=result;const reset=resetLine(result);const about=reset===null?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)(reset)]
;if(baseline===null||baseline.findings.length===0)return about;const rows=baseline.findings.slice(0,20).map(finding=>[(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(finding),(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.EX)(finding),(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.O_)(finding),(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.lc)(finding)]);return[...about,(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Before any fault`),(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.tp)([(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Failed`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Expected`,(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Observed`,(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Samples`],"llll",rows)]}function unhealthyLines({baseline:baseline}){const lines=(baseline?.measured??[]).slice(0,20).map(one=>{const slow=(0,
_wording_facts_js__WEBPACK_IMPORTED_MODULE_2__.Wg)(one);const late=slow===undefined?"":`, ${(0,_quantity_percentile_name_js__WEBPACK_IMPORTED_MODULE_5__.F)(slow.quantile)} ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(slow.value)}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(one.check)}: ${one.success===null?"not measured":`success rate ${(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(one.success.value)}`}${late}`});return lines.length===0?[]:[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.p_)(lines)]}}),
99356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>unstableLines,p:()=>unstable})
;var _document_block_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634)
;var _findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-report-findings-finding-words")
;var _wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92339);var _wording_icons_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(12184);const limit=10
;function unstable(result){const diagnosed=diagnosesIn(result).map(({id:id,one:one})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Without a fault, in control ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)}: ${(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__.Jg)(one,(0,
_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__.vt)(one,result.version))}. Fix: ${(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__.B0)(one)}.`)
;const[first,...others]=[...ignored(result),...diagnosed].map(line=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${_wording_icons_js__WEBPACK_IMPORTED_MODULE_3__.Rv.inconclusive} ${line}`)
;return first===undefined?[]:[others.length===0?(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.FY)(first):(0,_document_block_js__WEBPACK_IMPORTED_MODULE_4__.p_)([first,...others])]}
const unstableLines=result=>[...ignored(result),...diagnosesIn(result).map(({id:id,one:one})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Without a fault, in control ${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)}: ${(0,_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__.Jg)(one)}. Fix: ${(0,
_wording_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_2__.PA)(one)}.`)];const ignored=result=>result.unstable.slice(0,limit).map(check=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check)} also failed with no fault injected${shownIn(result,check)}, so its failures are ignored.`)
;const diagnosesIn=({controls:controls})=>controls.flatMap(({id:id,diagnoses:diagnoses=[]})=>diagnoses.map(one=>({id:id,one:one}))).slice(0,limit);function shownIn({controls:controls},check){
const shown=controls.flatMap(({id:id,findings:findings})=>{const failed=findings.find(one=>one.check===check&&one.outcome==="failed");return failed===undefined?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (control ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id)}: ${numbersOf(failed)})`]});return shown[0]??[]}
const numbersOf=finding=>finding.required===null?(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.O_)(finding):(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.O_)(finding)}, expected ${(0,_findings_finding_words_js__WEBPACK_IMPORTED_MODULE_1__.EX)(finding)}`}),
92339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B0:()=>fixWords,Jg:()=>evidenceWords,PA:()=>fixWithPath,
vt:()=>patternLink});var _diagnosis_pattern_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48042);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634)
;var _no_break_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27197);var _pattern_url_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82968)
;const sureWord=({sure:sure})=>sure>=.97?"shown":sure>=.85?"likely":"possibly";const evidenceWords=(diagnosis,name=(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(named(diagnosis)))=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${name}, ${sureWord(diagnosis)}${placeOf(diagnosis)}: ${(0,_no_break_js__WEBPACK_IMPORTED_MODULE_3__.B)(diagnosis.evidence)}`
;const fixWords=({weakness:weakness})=>(0,_diagnosis_pattern_of_js__WEBPACK_IMPORTED_MODULE_0__.I)(weakness).structure;const patternLink=(diagnosis,version)=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.nf)(named(diagnosis),(0,_pattern_url_js__WEBPACK_IMPORTED_MODULE_2__.s)(diagnosis.weakness,version));const fixWithPath=diagnosis=>(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${fixWords(diagnosis)} (${(0,_pattern_url_js__WEBPACK_IMPORTED_MODULE_2__.M)(diagnosis.weakness)})`;const named=({weakness:weakness})=>{
const{title:title}=(0,_diagnosis_pattern_of_js__WEBPACK_IMPORTED_MODULE_0__.I)(weakness);return title.charAt(0).toLowerCase()+title.slice(1)};function placeOf({target:target,check:check}){
const parts=[...target===null?[]:[(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`at ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(target)}`],...check===null?[]:[(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`seen by ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(check)}`]];return parts.length===0?[]:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)` (${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.oR)(parts,", ")})`}}),
4896:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>expectedText})
;var _quantity_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071);var _numbers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72472);function expectedText(kind,value){
if(kind==="duration"&&value>=6e4&&value%1e3===0)return(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.p0)(value);return(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind,value).replace(/(?<=\d)(?=[a-z%])/," ")}}),50637:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E7:()=>whileInPlace,LF:()=>probeNoun,Ml:()=>slowest,Tw:()=>noPromise,WX:()=>findingsOf,Wg:()=>latencyOf,ZN:()=>failedScenarios,hB:()=>weakest,lD:()=>unclear,
md:()=>worstFirst,pX:()=>probesOf,qO:()=>passing,sV:()=>inPlaceOf});var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog")
;var _model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10308);var _verdict_accept_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-verdict-accept")
;var _verdict_early_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21743);var _numbers_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72472);function inPlaceOf({during:during},check){
const measured=during?.measured.find(one=>one.check===check);return measured?.inPlace===undefined||measured.inPlace.count===measured.count?null:measured.inPlace}function whileInPlace(scenario){
const{faults:faults}=scenario;const[noun,were]=faults.length>1?["faults","were"]:["fault","was"];const atMs=(0,_verdict_early_js__WEBPACK_IMPORTED_MODULE_3__.iK)(scenario)
;return atMs===null?` while the ${noun} ${were} in place`:` until the ${noun} ${were} removed early at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cY)(atMs)}`}
const failedScenarios=result=>worstFirst(result.scenarios).filter(({outcome:outcome})=>_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KI.indexOf(outcome)>=_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KI.indexOf("flaky"))
;const unclear=result=>result.scenarios.filter(({outcome:outcome})=>outcome==="inconclusive");const passing=result=>result.scenarios.filter(({outcome:outcome})=>outcome==="passed")
;const weightOf=scenario=>(0,_verdict_accept_js__WEBPACK_IMPORTED_MODULE_2__.oB)(scenario)?.5:_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KI.indexOf(scenario.outcome)
;const worstFirst=scenarios=>[...scenarios].sort((a,b)=>weightOf(b)-weightOf(a)||lost(b)-lost(a));const lost=({outcome:outcome,during:during})=>outcome==="passed"?0:badShare(weakest(during))
;const badShare=measured=>measured===null||measured.count===0?0:measured.bad/measured.count
;const weakest=phase=>(phase?.measured??[]).filter(({count:count})=>count>0).reduce((a,b)=>a!==null&&!isWeaker(b,a)?a:b,null)
;const isWeaker=(one,other)=>one.noPromise===other.noPromise?badShare(one)>badShare(other):other.noPromise===true;const noPromise="no promise during faults"
;const probesOf=result=>[result.baseline,...result.scenarios.flatMap(({before:before,during:during,after:after})=>[before,during,after])].flatMap(phase=>phase?.measured??[]).reduce((sum,{count:count})=>sum+count,0)
;const latencyOf=({percentiles:percentiles})=>percentiles.find(({quantile:quantile})=>quantile===.95)??percentiles.at(-1)
;const findingsOf=({findings:findings})=>[...findings].sort((a,b)=>_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KI.indexOf(b.outcome)-_model_result_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KI.indexOf(a.outcome))
;const slowest=scenario=>scenario.recovery.map(({check:check,recoveredMs:recoveredMs,limitMs:limitMs})=>({check:check,ms:recoveredMs??Infinity,limitMs:limitMs
})).reduce((a,b)=>a!==null&&a.ms>=b.ms?a:b,null);function probeNoun(result,check){const kind=result.checks.find(({name:name})=>name===check)?.kind
;return _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.AV.find(one=>one.kind===kind)?.noun??"probes"}}),85431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>letThroughWords,d:()=>letThrough});var _compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-compare-fail-on")
;var _document_block_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68366);var _document_phrase_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3634);function letThroughWords(result,failOn){
if(failOn===undefined||!(0,_compare_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.isLetThrough)(result,failOn))return null;const by=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`fail-on: ${failOn}`);switch(result.verdict){case"inconclusive":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The run is inconclusive. The gate passes only because of ${by}.`;case"unhealthy":return(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Nothing was tested. The gate passes only because of ${by}.`;default:return failOn==="regression"?(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`No new failure: every failure here also exists on the base, and with ${by} those do not fail the gate.`:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The gate passes only because of ${by}.`}}function letThrough(result,failOn){const words=letThroughWords(result,failOn);return words===null?[]:[(0,
_document_block_js__WEBPACK_IMPORTED_MODULE_2__.xE)("IMPORTANT",[(0,_document_block_js__WEBPACK_IMPORTED_MODULE_2__.FY)(words)])]}}),
82968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>patternPath,s:()=>patternUrl})
;var _diagnosis_pattern_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48042);const home="https://github.com/chaos-gate/chaos-gate/blob"
;const patternUrl=(weakness,version)=>`${home}/${/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)?`v${version}`:"main"}/${patternPath(weakness)}`;const patternPath=weakness=>`docs/patterns.md#${(0,
_diagnosis_pattern_of_js__WEBPACK_IMPORTED_MODULE_0__.I)(weakness).anchor}`}),32016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J5:()=>atMostDuration,XP:()=>inFlightOf,YL:()=>estimateText,by:()=>whileWords,c_:()=>inPlaceIn,et:()=>subjectOf,nK:()=>failedSamples})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _expected_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4896)
;var _facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50637);var _numbers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72472)
;const subjectOf=({check:check,target:target})=>(check??target)===null?(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the gate`:(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check??target??"")}`;const atMostDuration=({required:required})=>required===null?null:(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`≤ ${(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__.G)("duration",required)}`;function estimateText({value:value,low:low,high:high},unit){
const[from,to]=[unit(low),unit(high)];return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.ko)(unit(value))}${from===to?"":` (${from} to ${to})`}`}const whileWords=during=>during===null?"":(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.E7)(during)
;const inPlaceIn=({outcome:outcome,phase:phase,check:check},scenario)=>scenario===null||phase!=="during"||outcome!=="failed"?null:(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__.sV)(scenario,check)
;function inFlightOf(finding,inPlace){const open=finding.count-inPlace.count;return open<.05*finding.count?null:open}function failedSamples(finding,inPlace=null){
const{count:all,bad:bad}=inPlace??finding;const numbered=bad===finding.bad;const most=(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.oR)(finding.reasons.slice(0,3).map(({reason:reason,count:times})=>(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(reason)}${numbered?` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(times)}×`:""}`),", ")
;const left=inPlace===null||inFlightOf(finding,inPlace)===null?"":`; with those in flight ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(finding.bad)} of ${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(finding.count)}`;return(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(bad)} of ${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(all)} failed${bad===0||most.length===0?"":(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`: ${most}`}${left}`}}),
15215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>triesOf,y:()=>isUnrepeated})
;var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43448);var _numbers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72472);function triesOf(scenario){
const{outcome:outcome}=scenario;const tries=(0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.l7)(scenario.tries);if(outcome!=="failed"&&outcome!=="flaky"||tries.length===0)return null
;if(isUnrepeated(scenario))return scenario.tries.length===1?"not repeated":"repeats were inconclusive";const failing=tries.filter(({fingerprints:fingerprints})=>fingerprints.length>0).length
;const alike=mostAlike(tries.map(({fingerprints:fingerprints})=>fingerprints));const all=(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(tries.length);return outcome==="flaky"&&failing>alike?`${(0,
_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(failing)} of ${all}, differently each time`:`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(alike)} of ${all}`}
const isUnrepeated=({outcome:outcome,tries:tries})=>outcome==="failed"&&(0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.l7)(tries).length===1
;const mostAlike=tries=>Math.max(0,...[...new Set(tries.flat())].map(one=>tries.filter(all=>all.includes(one)).length))})};
