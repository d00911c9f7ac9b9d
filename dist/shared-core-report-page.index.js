export const id="shared-core-report-page";export const ids=["shared-core-report-page"];export const modules={9710:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>safeUrl});function safeUrl(url){if(url.length>500||!/^https:\/\/[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/.test(url)||!URL.canParse(url))return null
;const{href:href,username:username,password:password}=new URL(url);return username===""&&password===""?href.replace(/[()[\]'*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`):null}}),
"core-report-page":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>page});var comparison=__webpack_require__(82154)
;var block=__webpack_require__(68366);var phrase=__webpack_require__(3634);var headline=__webpack_require__(79165);var accept=__webpack_require__("core-verdict-accept")
;var early=__webpack_require__(21743);var wording_numbers=__webpack_require__(72472);function timeline(scenario,limit=40){const entries=scenario.timeline.slice(0,limit);if(entries.length===0)return[]
;const more=scenario.timeline.length-entries.length;const rows=entries.map(entry=>row(entry,(0,early.Xs)(scenario)));return[(0,block.tp)([(0,phrase.cv)`From the fault`,(0,phrase.cv)`Event`,(0,
phrase.cv)`Evidence`],"rll",rows),...more>0?[(0,block.FY)((0,phrase.cv)`${(0,wording_numbers.LS)(more,"more line")}: see the report file.`)]:[]]}
const row=({atMs:atMs,says:says,subject:subject,numbers:numbers},zeroMs)=>[(0,phrase.cv)`${(0,wording_numbers.cY)(atMs-zeroMs)}`,subject===null?(0,phrase.cv)`${says}`:(0,phrase.cv)`${(0,
phrase.aY)(subject)}: ${says}`,(0,phrase.cv)`${evidence(numbers)}`]
;const evidence=numbers=>Object.entries(numbers).slice(0,6).map(([name,value])=>`${shownNames[name]??spaced(name.replace(/Ms$/,""))} ${name.endsWith("Ms")?(0,wording_numbers.p0)(value):(0,
wording_numbers.pj)(value)}`).join(", ");const shownNames={touchedConnections:"affected connections",touchedRequests:"affected requests",delayedPieces:"delayed chunks",delayedMs:"total delay",
swallowedBytes:"bytes not forwarded",answered:"responses from the link",earlyRequests:"requests before Retry-After",changedBodies:"changed responses",unchangedBodies:"responses passed unchanged",
visitors:"clients",answers:"responses"};const spaced=name=>name.replace(/(?<=[a-z0-9])[A-Z]/g,letter=>` ${letter.toLowerCase()}`);var facts=__webpack_require__(50637)
;var finding_words=__webpack_require__("core-report-findings-finding-words");var diagnosis_words=__webpack_require__(92339);function factors(result,scenario){const{diagnoses:diagnoses}=scenario
;const observations=(0,finding_words.dH)(scenario).flatMap(finding=>[observed(result,scenario,finding),...diagnoses.length>0?[]:suggested(finding)])
;return[...observations,...diagnoses.map(one=>inferred((0,diagnosis_words.Jg)(one)))]}const observed=(result,scenario,finding)=>(0,phrase.cv)`${(0,phrase.ko)("Observed")} (${(0,
phrase.aY)(scenario.id)}, fault on ${targetsOf(scenario)}): ${(0,finding_words.p7)(result,finding,scenario)}${samples(finding,scenario)}.`;const inferred=words=>(0,phrase.cv)`${(0,
phrase.ko)("Inferred")}: ${words}.`;const samples=(finding,scenario)=>finding.count===0||(0,finding_words.Bm)(finding,"samples")?[]:(0,phrase.cv)`; ${(0,finding_words.lc)(finding,scenario)}`
;function suggested(finding){const suggestion=(0,finding_words.y0)(finding);return suggestion===null?[]:[inferred((0,phrase.cv)`${suggestion.inferred}`)]}const targetsOf=({faults:faults})=>(0,
phrase.KE)([...new Set(faults.map(({spec:spec})=>spec.on))].map(phrase.aY));function actions({version:version},scenario){const{diagnoses:diagnoses}=scenario
;const items=diagnoses.length>0?diagnoses.map(one=>preventing(one,scenario,version)):(0,finding_words.dH)(scenario).flatMap(finding=>actions_suggested(finding,scenario));return items.map(item=>(0,
phrase.cv)`${item}. Done when the replay of ${(0,phrase.aY)(scenario.id)} passes.`)}const preventing=(diagnosis,scenario,version)=>(0,
phrase.cv)`prevent: At ${diagnosis.target===null?targetsOf(scenario):(0,phrase.aY)(diagnosis.target)}, against ${(0,diagnosis_words.vt)(diagnosis,version)}: ${(0,diagnosis_words.B0)(diagnosis)}`
;function actions_suggested(finding,scenario){const suggestion=(0,finding_words.y0)(finding);const place=finding.target===null?targetsOf(scenario):(0,phrase.cv)`${(0,phrase.aY)(finding.target)}`
;return suggestion===null?[]:[(0,phrase.cv)`${suggestion.type}: ${suggestion.action(place)}`]}var catalog=__webpack_require__("core-report-findings-catalog")
;var scenario_table=__webpack_require__(61999);function impact(result,scenario){const measured=(0,facts.hB)(scenario.during);const{during:during}=scenario
;const data=scenario.findings.filter(({outcome:outcome,tolerance:tolerance})=>outcome==="failed"&&catalog.j[tolerance].story.chapter==="data").map(finding=>(0,phrase.cv)`${(0,
finding_words.p7)(result,finding,scenario)}; `);if(measured?.noPromise)return(0,phrase.cv)`${(0,phrase.aY)(scenario.id)}: ${(0,phrase.oR)(data,"")}${facts.Tw}; then ${(0,
scenario_table.Wo)(scenario,result.checks.length>1)}. Source: ${source(result,measured.check)}.`;return measured===null||during===null?(0,phrase.cv)`${(0,phrase.aY)(scenario.id)}: ${(0,
phrase.oR)(data,"")}nothing was measured during the fault.`:(0,phrase.cv)`${(0,phrase.aY)(scenario.id)}: ${(0,phrase.oR)(data,"")}${lost(measured,scenario)} failed${(0,facts.E7)(scenario)} (${(0,
wording_numbers.p0)(during.endMs-during.startMs)}); then ${(0,scenario_table.Wo)(scenario,result.checks.length>1)}. Source: ${source(result,measured.check)}.`}function lost(measured,scenario){
const{bad:bad,count:all}=(0,facts.sV)(scenario,measured.check)??measured;return(0,phrase.cv)`${(0,wording_numbers.KN)(bad/all)} of the probes of ${(0,phrase.aY)(measured.check)} (${(0,
wording_numbers.U9)(bad)} of ${(0,wording_numbers.U9)(all)})`}function source({checks:checks},name){const check=checks.find(one=>one.name===name);return check===undefined?(0,
phrase.cv)`the probes of this run`:(0,phrase.cv)`the probes of this run, ${(0,wording_numbers.U9)(check.ratePerSecond)} each second`}
const controls=result=>[...named(result.controls.filter(isPassed),ids=>(0,
phrase.cv)`The same steps without a fault made no check fail: control ${ids} passed.`),...named(result.controls.filter(isOpen),ids=>(0,phrase.cv)`Control ${ids} was inconclusive.`)].map(block.FY)
;const passedControls=({controls:all})=>all.filter(isPassed).length;const named=(some,words)=>some.length===0?[]:[words((0,phrase.KE)(some.slice(0,20).map(({id:id})=>(0,phrase.aY)(id))))]
;const isPassed=({findings:findings})=>findings.length===0;const isOpen=({findings:findings})=>findings.length>0&&findings.every(({outcome:outcome})=>outcome!=="failed")
;const keptWrites=({writes:writes})=>writes.filter(({acknowledged:acknowledged,gone:gone,doubled:doubled,changed:changed,unread:unread})=>acknowledged>0&&gone+doubled+changed+unread===0).map(({check:check,acknowledged:acknowledged})=>(0,
phrase.cv)`${(0,wording_numbers.U9)(acknowledged)} of ${(0,wording_numbers.U9)(acknowledged)} acknowledged writes of ${(0,phrase.aY)(check)} were there`);function wentWell(result,failed){
const steady=(0,facts.hB)(result.baseline);const passed=(0,facts.qO)(result);const controls=passedControls(result);return[...steady?.success==null?[]:[(0,phrase.cv)`Before any fault ${(0,
wording_numbers.KN)(steady.success.value)} of ${(0,wording_numbers.LS)(steady.count,"probe")} of ${(0,phrase.aY)(steady.check)} succeeded.`],...controls===0?[]:[(0,phrase.cv)`${(0,
wording_numbers.LS)(controls,"control")} passed: the same steps without a fault made no check fail.`],...passed.length===0?[]:[(0,phrase.cv)`${(0,
wording_numbers.LS)(passed.length,"scenario")} passed: ${(0,phrase.oR)(passed.slice(0,12).map(({id:id})=>(0,phrase.aY)(id)),", ")}.`],...failed.flatMap(scenario=>keptWrites(scenario).map(kept=>(0,
phrase.cv)`${(0,phrase.aY)(scenario.id)}: ${kept}.`)).slice(0,5),...failed.every(scenario=>(0,early.aV)(scenario)!==null)&&(result.down??[]).length===0?[(0,phrase.cv)`All faults were removed.`]:[]]}
function whereLuckHelped(result,failed){const few=result.scenarios.filter(({during:during,outcome:outcome})=>outcome==="passed"&&((0,facts.hB)(during)?.count??0)<50);return[(0,
phrase.cv)`The failure was found on a preview, in ${(0,wording_numbers.U9)(failed.length)} of ${(0,
wording_numbers.LS)(result.scenarios.length,"drawn scenario")}, before it reached users. Another seed draws other scenarios.`,...few.slice(0,3).map(({id:id,during:during})=>(0,phrase.cv)`${(0,
phrase.aY)(id)} passed, but with only ${(0,wording_numbers.LS)((0,facts.hB)(during)?.count??0,"probe")} during its fault.`)]}const limit=3;function postmortem(result,summary){
const[worst,...others]=notAccepted(result).slice(0,limit);if(worst===undefined)return[];return[(0,block.zH)((0,phrase.cv)`Postmortem draft`,sections(result,summary,[worst,...others],worst))]}
const sections=(result,summary,shown,worst)=>[...section("Summary",[(0,block.FY)(summary)]),...section("Impact",[(0,
block.p_)(shown.map(scenario=>impact(result,scenario)))]),...section("Timeline",timeline(worst,12)),...section("Contributing factors",listOf(shown.flatMap(scenario=>factors(result,scenario)))),...section("What went well",listOf(wentWell(result,(0,
facts.ZN)(result)))),...section("Where luck helped",listOf(whereLuckHelped(result,(0,
facts.ZN)(result)))),...section("Action items",taskList(shown.flatMap(scenario=>actions(result,scenario)))),...section("Open questions",[(0,block.vB)(questions)])];const notAccepted=result=>(0,
facts.ZN)(result).filter(scenario=>scenario.outcome!=="unrestored"&&!(0,accept.oB)(scenario));const section=(title,blocks)=>blocks.length===0?[]:[(0,block.R_)(4,(0,phrase.cv)`${title}`),...blocks]
;const listOf=items=>items.length===0?[]:[(0,block.p_)(items)];const taskList=items=>items.length===0?[]:[(0,block.vB)(items)];const questions=[(0,
phrase.cv)`Which team takes the action items, and by when?`,(0,phrase.cv)`Which customers would this affect, how many, and for how long?`,(0,
phrase.cv)`What made the current design a sensible choice at the time?`];var advice=__webpack_require__("core-report-sections-advice");function chain(scenario){const head=[(0,phrase.cv)`Fault`,(0,
phrase.cv)`Requested`,(0,phrase.cv)`Injected`,(0,phrase.cv)`Observed`,(0,phrase.cv)`Removal began`,(0,phrase.cv)`Removal confirmed`,(0,phrase.cv)`Recovered`]
;const rows=scenario.faults.map(fault=>chain_row(fault,(0,early.Xs)(scenario),scenario));return rows.length===0?[]:[(0,block.tp)(head,"lllllll",rows)]}const chain_row=(fault,zeroMs,scenario)=>[(0,
phrase.cv)`${(0,phrase.aY)(fault.spec.fault)} on ${(0,phrase.aY)(fault.spec.on)}`,fault.requestedMs===null&&scenario.decidedMs!==undefined?(0,
phrase.cv)`skipped: the outcome was already certain`:at(fault.requestedMs,zeroMs),fault.failure===null?at(fault.appliedMs,zeroMs):(0,phrase.cv)`no: ${(0,
phrase.aY)(fault.failure)}`,sighted(fault.felt),(0,phrase.cv)`${at(fault.removedMs,zeroMs)}${(0,early.hy)(fault,scenario)?", early: the outcome was certain":""}`,fault.gone===null?sighted(null):(0,
phrase.cv)`${sighted(fault.gone)}${fault.goneMs===null?"":`, ${(0,wording_numbers.cY)(fault.goneMs-zeroMs)}`}`,recovered(scenario)];const at=(ms,zeroMs)=>(0,phrase.cv)`${ms===null?"no":(0,
wording_numbers.cY)(ms-zeroMs)}`;const sighted=sighting=>sighting===null?(0,phrase.cv)`not checked`:(0,phrase.cv)`${sighting.ok?"yes":(0,phrase.ko)("no")}: ${sighting.says}`
;const recovered=({recovery:recovery})=>recovery.length===0?(0,phrase.cv)`–`:(0,phrase.oR)(recovery.map(({check:check,recoveredMs:recoveredMs,limitMs:limitMs})=>(0,phrase.cv)`${(0,
phrase.aY)(check)} ${recoveredMs===null?(0,phrase.ko)("did not recover"):recoveredMs===0?"immediately":`in ${(0,
wording_numbers.p0)(recoveredMs)}`}${recoveredMs===null||recoveredMs>limitMs?` (limit ${(0,wording_numbers.p0)(limitMs)})`:""}`),", ");var chart=__webpack_require__(92662)
;var coverage=__webpack_require__(42198);var edge_changes=__webpack_require__(77505);var fault_words=__webpack_require__(50042);var icons=__webpack_require__(12184)
;var accepted=__webpack_require__(69785);const failed_checks_limit=8;function failedChecksTable(scenario){const findings=(0,facts.WX)(scenario);if(findings.length===0)return[];const head=[(0,
phrase.cv)`${scenario.outcome==="inconclusive"?"Undecided":"Failed"}`,(0,phrase.cv)`Expected`,(0,phrase.cv)`Observed`,(0,phrase.cv)`Samples`,(0,phrase.cv)`When`]
;const rows=findings.slice(0,failed_checks_limit).map(finding=>failed_checks_row(finding,scenario));const more=findings.length-rows.length;return[(0,block.tp)(head,"lllll",rows),...more>0?[(0,
block.FY)((0,phrase.cv)`${(0,wording_numbers.LS)(more,"more finding")}: see the report file.`)]:[]]}const failed_checks_row=(finding,scenario)=>[(0,finding_words.Gg)(finding),(0,
finding_words.EX)(finding),(0,finding_words.O_)(finding,scenario),(0,finding_words.lc)(finding,scenario),(0,phrase.cv)`${(0,finding_words.ee)(finding,(0,early.Xs)(scenario))}`]
;var lessons=__webpack_require__(17355);var replay=__webpack_require__(95307);function failure(result,scenario,show){const seen=show.charts&&scenario.findings.some(({check:check})=>check!==null)?(0,
chart.b)(result,scenario):[];const isWorst=(0,facts.ZN)(result)[0]?.id===scenario.id;const course=show.timelines?[...isWorst?[]:seen,...chain(scenario),...timeline(scenario),...(0,
replay.gh)(scenario,show.replayCommand)]:[];return[(0,block.R_)(3,(0,phrase.cv)`${(0,icons.ZG)(scenario)} ${(0,phrase.aY)(scenario.id)}: ${(0,
fault_words.Hy)(scenario)}`),...failedChecksTable(scenario),...(0,accepted.WS)(scenario),...(0,lessons.Iy)(result,scenario),...(0,
replay.eZ)(scenario,show.replayCommand),...isWorst?seen:[],...course.length===0?[]:[(0,block.zH)((0,phrase.cv)`Step by step`,course)]]}var footer=__webpack_require__(37591)
;const gate_problems_limit=20;function trouble(result){return[...folded("Problems in the gate itself",result.trouble),...folded("Notes",result.notes)]}
const folded=(title,lines)=>lines.length===0?[]:[(0,block.zH)((0,phrase.cv)`${title} (${String(lines.length)})`,[(0,block.p_)(lines.slice(0,gate_problems_limit).map(line=>(0,phrase.cv)`${line}`))])]
;const interim=()=>(0,block.FY)((0,phrase.cv)`⏳ The search for the minimal scenario is still running; this comment will be updated.`);var overridden=__webpack_require__(20560);const trendOf=runs=>({
points:runs.map(pointOf).filter(({decided:decided})=>decided>0),unsteady:unsteadyIn(runs)});const isFailure=outcome=>outcome==="failed"||outcome==="flaky"
;const isDecided=({outcome:outcome})=>outcome==="passed"||isFailure(outcome);function pointOf({startedAt:startedAt,commit:commit,scenarios:scenarios}){
const passed=scenarios.filter(({outcome:outcome})=>outcome==="passed");const times=passed.flatMap(({recoveredMs:recoveredMs})=>recoveredMs??[]);return{startedAt:startedAt,commit:commit,
passed:passed.length,decided:scenarios.filter(isDecided).length,slowestMs:times.length===0?null:Math.max(...times)}}function unsteadyIn(runs){const byId=new Map
;for(const one of runs.flatMap(({scenarios:scenarios})=>scenarios).filter(isDecided))byId.set(one.id,[...byId.get(one.id)??[],one])
;return[...byId.values()].filter(all=>all.some(({outcome:outcome})=>outcome==="flaky")||turnsIn(all)>1).map(all=>({what:all.at(-1)?.what??"",
failed:all.filter(({outcome:outcome})=>isFailure(outcome)).length,runs:all.length})).toSorted((a,b)=>b.failed/b.runs-a.failed/a.runs||(a.what<b.what?-1:1))}
const turnsIn=all=>all.filter((one,index)=>index>0&&isFailure(one.outcome)!==isFailure(all[index-1]?.outcome??one.outcome)).length;const mostRows=10;const mostUnsteady=10
;function trends({runs:runs=[]}){const{points:points,unsteady:unsteady}=trendOf(runs);if(points.length<2)return[];const rows=points.slice(-mostRows).toReversed().map(trends_row)
;const head=["Day","Commit","Passed","Slowest recovery"].map(name=>(0,phrase.cv)`${name}`);return[(0,block.R_)(3,(0,phrase.cv)`Over time`),(0,block.FY)((0,
phrase.cv)`Share of scenarios that passed in the last ${(0,wording_numbers.LS)(points.length,"run")}, oldest first: ${bars(points)}`),(0,block.tp)(head,"llrr",rows),...unsteady.length===0?[]:[(0,
block.FY)((0,phrase.cv)`With the same faults these scenarios failed in some runs and passed in others:`),(0,block.p_)(unsteady.slice(0,mostUnsteady).map(unsteadyWords))]]}
const trends_row=({startedAt:startedAt,commit:commit,passed:passed,decided:decided,slowestMs:slowestMs})=>[(0,phrase.cv)`${(0,wording_numbers.kb)(startedAt)}`,commit===""?(0,phrase.cv)`–`:(0,
phrase.cv)`${(0,phrase.aY)(commit.slice(0,12))}`,(0,phrase.cv)`${(0,wording_numbers.U9)(passed)} of ${(0,wording_numbers.U9)(decided)}`,(0,phrase.cv)`${slowestMs===null?"–":(0,
wording_numbers.p0)(slowestMs)}`];const unsteadyWords=({what:what,failed:failed,runs:runs})=>(0,phrase.cv)`${(0,phrase.aY)(what)}: failed in ${(0,wording_numbers.U9)(failed)} of ${(0,
wording_numbers.LS)(runs,"run")}`;const blocks="▁▂▃▄▅▆▇█";const bars=points=>points.map(({passed:passed,decided:decided})=>blocks[Math.floor(passed/decided*(blocks.length-1))]??"").join("")
;var unhealthy_baseline=__webpack_require__(65944);var command_line=__webpack_require__(83574);const unrestored_limit=20;function unrestored({unrestored:owed}){if(owed.length===0)return[]
;const commands=owed.slice(0,unrestored_limit).flatMap(one=>one.commands.map(command_line.a));return[(0,block.R_)(3,(0,phrase.cv)`Still to be removed`),(0,
block.p_)(owed.slice(0,unrestored_limit).map(owedLine)),...commands.length===0?[]:[(0,block.FY)((0,phrase.cv)`By hand, on the machine that ran the gate:`),(0,block.EU)(commands)]]}
const owedLine=({target:target,kind:kind,reason:reason})=>(0,phrase.cv)`${(0,phrase.aY)(target)} (${(0,phrase.aY)(kind)}): ${(0,phrase.aY)(reason)}`;var unstable=__webpack_require__(99356)
;var let_through=__webpack_require__(85431);function page(result,show){const shown=[...(0,facts.ZN)(result),...(0,facts.lD)(result)].slice(0,show.failures);return[(0,block.FY)((0,
headline.P)(result,show.failOn)),...(0,edge_changes.x)(result,show.subject),...(0,overridden.J)(result),...(0,comparison.G7)(result),...(0,let_through.d)(result,show.failOn),(0,
advice.v)(result),...show.interim?[interim()]:[],...(0,unstable.p)(result),...unrestored(result),...(0,unhealthy_baseline.f6)(result),...(0,coverage.v)(result,show.rows),...tableOf(result,show),...(0,
comparison.my)(result,show.rows),...shown.flatMap(scenario=>failure(result,scenario,show)),...show.everything?rest(result,show):[],...trouble(result),...show.postmortem?postmortem(result,(0,
headline.P)(result)):[],(0,footer.q)(result,show.runUrl)]}function tableOf(result,show){if(show.passingRows)return(0,scenario_table.po)(result,show.rows);const passed=(0,facts.qO)(result)
;const others=(0,scenario_table.po)({...result,scenarios:[...(0,facts.ZN)(result),...(0,facts.lD)(result)]},show.rows);const ids=(0,phrase.oR)(passed.slice(0,50).map(({id:id})=>(0,
phrase.aY)(id)),", ");return[...others,...passed.length===0?[]:[(0,block.FY)((0,phrase.cv)`Passed: ${ids}${passed.length>50?", …":""}.`)]]}
const rest=(result,show)=>[...trends(result),...result.baseline===null?[]:[(0,block.R_)(3,(0,phrase.cv)`The steady state before any fault`),...(0,
unhealthy_baseline.qJ)(result),...controls(result)],...(0,facts.qO)(result).map(scenario=>(0,block.zH)((0,phrase.cv)`${(0,phrase.aY)(scenario.id)} passed, step by step`,[...show.charts?(0,
chart.b)(result,scenario):[],...chain(scenario),...timeline(scenario),...keptWrites(scenario).map(line=>(0,block.FY)((0,phrase.cv)`${line}.`))]))]}),
23300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>everything})
;var _sections_replay_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95307);const everything=(result,{runUrl:runUrl,failOn:failOn,replayCommand:replayCommand=(0,
_sections_replay_js__WEBPACK_IMPORTED_MODULE_0__.X8)(result)})=>({rows:1e3,passingRows:true,failures:100,charts:true,timelines:true,postmortem:true,everything:true,interim:false,subject:"This change",
failOn:failOn,runUrl:runUrl,replayCommand:replayCommand})})};
