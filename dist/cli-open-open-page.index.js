export const id=5801;export const ids=[5801,2054];export const modules={"cli-open-open-page":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openPage:()=>openPage});var external_node_child_process_=__webpack_require__(31421);var promises_=__webpack_require__(51455)
;var external_node_path_=__webpack_require__(76760);var failure=__webpack_require__(45258);var html=__webpack_require__("core-report-html");var json=__webpack_require__("core-report-json")
;var names_in_result=__webpack_require__(52054);var redact_data=__webpack_require__(80420);var run_secrets=__webpack_require__(38257);var identity=__webpack_require__(32687)
;var journal_name=__webpack_require__(90500);var state_dir=__webpack_require__(19112);async function runningGates(stateDir){await(0,state_dir.checkStateDir)(stateDir);const boot=await(0,identity.aW)()
;const names=await(0,promises_.readdir)(stateDir).catch(()=>[]);const found=await Promise.all(names.map(name=>running((0,external_node_path_.join)(stateDir,name),(0,journal_name.Im)(name,boot))))
;return found.flatMap(one=>one??[]).toSorted((a,b)=>rankOf(a)-rankOf(b)||b.writtenMs-a.writtenMs)}const rankOf=({journal:journal})=>(0,journal_name.HH)(journal)?1:0
;async function running(journal,gate){if(gate===null||await(0,identity.L4)(gate)===null)return null;const seen=await(0,promises_.stat)(journal).catch(()=>null);const folder=await(0,
promises_.readlink)(`/proc/${gate.pid}/cwd`).catch(()=>null);return seen===null?null:{journal:journal,gate:gate,folder:folder,writtenMs:seen.mtimeMs}}var read_text=__webpack_require__(10250)
;var conclude=__webpack_require__("core-conclude-conclude");var journal=__webpack_require__(52256);var read=__webpack_require__("world-journal-read");const chunkBytes=256*1024
;async function followJournal(path){const file=await(0,read.Cx)(path);try{await(0,read.re)(file,path)}catch(error){await file.close();throw error}let position=0;let torn=Buffer.alloc(0);return{
async next(){const parts=[torn];for(;;){const{bytesRead:bytesRead,buffer:buffer}=await file.read(Buffer.alloc(chunkBytes),0,chunkBytes,position);position+=bytesRead
;if(bytesRead===0||position>read.Sn)break;parts.push(buffer.subarray(0,bytesRead))}const bytes=Buffer.concat(parts);const whole=(0,journal.zo)(bytes);torn=bytes.subarray(whole)
;const lines=bytes.toString("utf8",0,whole).split("\n").slice(0,-1);return lines.flatMap(line=>(0,read.wj)(line)??[])},close:()=>file.close()}}var carry_out=__webpack_require__(75026)
;var evidence_histogram=__webpack_require__(54320);var chart_svg=__webpack_require__(16540);var html_escape=__webpack_require__(23036);var style=__webpack_require__(92922)
;var lines=__webpack_require__("cli-live-lines");var says=__webpack_require__(9402);var seconds=__webpack_require__(95293);var time_left=__webpack_require__(17749)
;var round_above=__webpack_require__(29679);const boxes=[{name:"wide",width:780,names:150,ticks:8},{name:"narrow",width:340,names:96,ticks:3}];const laneHeight=26
;function lanesSvg({stays:stays,nowMs:nowMs}){if(stays.length===0)return"";const targets=[...new Set(stays.map(({on:on})=>on))]
;const drawings=boxes.map(box=>drawing(box,targets,stays,nowMs)).join("\n");return`<figure>${drawings}<figcaption>Red: a fault in place, by target, since the run began.</figcaption></figure>`}
function drawing(box,targets,stays,nowMs){const height=targets.length*laneHeight+26;const x=ms=>Math.round((box.names+ms/nowMs*(box.width-box.names-6))*10)/10
;const lanes=targets.flatMap((target,n)=>[`<text class="t" x="0" y="${n*laneHeight+17}">${(0,
html_escape.Z)(shortened(target,Math.floor(box.names/8)))}</text>`,`<path class="grid" d="M${box.names} ${(n+1)*laneHeight-2}H${box.width}"/>`,...stays.filter(({on:on})=>on===target).map(stay=>bar(stay,n*laneHeight+4,x,nowMs))])
;const step=Math.max(1e3,(0,round_above.a)(nowMs/box.ticks,[1,2,3,6]));const ticks=Array.from({length:Math.floor(nowMs/step)+1},(_,n)=>n*step).filter(ms=>x(ms)<box.width-20)
;const axis=ticks.map(ms=>`<text class="m" x="${Math.max(x(ms),box.names+12)}" y="${height-6}">${(0,seconds.s)(ms)}</text>`)
;return`<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="faults by target">\n${[...lanes,...axis].join("\n")}\n</svg>`}
function bar({kind:kind,scenario:scenario,fromMs:fromMs,toMs:toMs},y,x,nowMs){const width=Math.max(3,Math.round((x(toMs??nowMs)-x(fromMs))*10)/10)
;return`<rect class="bar" x="${x(fromMs)}" y="${y}" width="${width}" height="${laneHeight-10}" rx="2"><title>${(0,html_escape.Z)(`${kind}, ${scenario}`)}</title></rect>`}
const shortened=(text,most)=>text.length<=most?text:`${text.slice(0,most-1)}…`
;const liveStyle=`\nh2 { font-size: 20px; margin: 0 0 4px; }\n.now { color: var(--dim); margin: 0 0 20px; }\n.observed, .injected { color: var(--red); }\n.removed { color: var(--green); }\n.injecting, .removing, .failed, .not-observed, .not-removed { color: var(--amber); }\n.log { max-height: 320px; overflow: auto; white-space: pre-wrap; }\n.bar { fill: var(--red); opacity: 0.55; }\n.lost { color: var(--amber); }\n`
;const livePage=state=>`<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>Chaos Gate: running</title>\n<style>${style.i}${liveStyle}</style>\n<script src="live.js" defer><\/script>\n<main>\n${liveHtml(state)}\n</main>\n</html>\n`
;const liveScript=`const main = document.querySelector('main');\nconst toEnd = () => { const log = main.querySelector('.log'); if (log) log.scrollTop = log.scrollHeight; };\nasync function update() {\n  if (!document.hidden) {\n    try {\n      const { html, over } = await (await fetch('live')).json();\n      if (over) return location.reload();\n      main.innerHTML = html;\n      toEnd();\n    } catch {\n      main.insertAdjacentHTML('afterbegin', '<p class="lost">This page is no longer served. It shows the last state that it got.</p>');\n      return;\n    }\n  }\n  setTimeout(update, 1000);\n}\ntoEnd();\nupdate();\n`
;function liveHtml(state){const{view:view,nowMs:nowMs,log:log}=state;if(view.name==="")return"<h2>The gate is starting</h2>";return[`<h2>${(0,html_escape.Z)(view.name)}</h2>`,`<p class="now">${(0,
html_escape.Z)(nowText(view,nowMs),400)}</p>`,...view.faults.length===0?[]:[faultTable(view,nowMs)],lanesSvg(state),...view.checks.map(check=>checkChart(check,state)),`<h3>Log</h3>\n<pre class="log" tabindex="0">${log.map(line=>(0,
html_escape.Z)(line,1e3)).join("\n")}</pre>`].join("\n")}function nowText(view,nowMs){const phase=view.scenario===null||view.baseline?[]:[`${view.phase} ${(0,seconds.Y)(nowMs-view.phaseSinceMs)}`]
;const why=view.scenario===null||view.trial===null?[]:[view.trial];const left=view.over?"over":(0,time_left.f)(view,nowMs);return[(0,seconds.s)(nowMs),(0,
lines.de)(view),...phase,left,...why,view.preview,`seed ${view.seed}`].join(" · ")}function faultTable(view,nowMs){const row=fault=>{const{spec:spec,state:state}=fault
;const cells=[["Fault",`<strong>${(0,html_escape.Z)(spec.fault)}</strong>`],["On",`<code>${(0,html_escape.Z)(spec.on,80)}</code>`],["What",(0,html_escape.Z)((0,
says.i)(spec),200)],["State",`<span class="${state.replace(" ","-")}">${(0,html_escape.Z)(`${state}${(0,lines.f$)(fault,view,nowMs)}`)}</span>`]]
;return`<tr>${cells.map(([head,cell])=>`<td data-head="${head}">${cell}</td>`).join("")}</tr>`};const head=["Fault","On","What","State"].map(cell=>`<th>${cell}</th>`).join("")
;return`<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${view.faults.map(row).join("\n")}</tbody>\n</table></div>`}
function checkChart({name:name,during:during},{windows:windows,stays:stays,nowMs:nowMs}){
const[from,to]=[Math.min(...windows.map(({second:second})=>second)),Math.max(...windows.map(({second:second})=>second))];if(!(to>from))return"";const own=windows.filter(window=>window.check===name)
;const stepsOf=value=>Array.from({length:to-from+1},(_,n)=>({fromMs:(from+n)*1e3,toMs:(from+n+1)*1e3,value:value(own.filter(({second:second})=>second===from+n))}));const latency=stepsOf(p95Of)
;const limitMs=(during.percentiles.find(({quantile:quantile})=>quantile===.95)??during.percentiles.at(-1))?.limitMs??null;const panels=[{of:name,title:"success rate",unit:"%",
limit:during.success===undefined?null:during.success*100,steps:stepsOf(successOf)},...latency.some(({value:value})=>value!==null)?[{of:name,title:"p95 latency",unit:"ms",limit:limitMs,steps:latency
}]:[]];const bands=stays.map(({fromMs:fromMs,toMs:toMs})=>({fromMs:fromMs,toMs:toMs??nowMs})).filter(({toMs:toMs})=>toMs>from*1e3);const chart={kind:"chart",panels:panels,bands:bands,openMs:null,
early:false};return(0,chart_svg.n)(chart,"Seconds of the run. Red: a fault in place. Dashed line: expected during faults.")}function successOf(windows){
const count=windows.reduce((sum,window)=>sum+window.count,0);const bad=windows.reduce((sum,window)=>sum+window.bad,0);return count===0?null:100*(1-bad/count)}function p95Of(windows){
const histogram=new evidence_histogram.dq;for(const{latency:latency}of windows)histogram.addSparse(latency);return histogram.count===0?null:histogram.quantile(.95)}
var log_lines=__webpack_require__(85812);var live_view=__webpack_require__("cli-live-view");const most={log:300,stays:1e3};const shownSeconds=120;const emptyLive={view:live_view.n,nowMs:0,log:[],
stays:[],windows:[]};function foldLive(state,event){const{log:log,stays:stays,windows:windows,view:view}=state;return{view:(0,live_view.D)(view,event),nowMs:Math.max(state.nowMs,event.atMs),
log:[...log,...(0,log_lines.O)(event,view)].slice(-most.log),stays:staysAfter(stays,event,view).slice(-most.stays),windows:event.type==="window"?recent([...windows,event.window]):windows}}
function recent(windows){const last=Math.max(...windows.map(({second:second})=>second));return windows.filter(({second:second})=>second>last-shownSeconds)}
function staysAfter(stays,event,{faults:faults}){if(event.type==="fault.applied"){const spec=faults.find(fault=>fault.spec.id===event.fault)?.spec;if(spec===undefined)return stays;return[...stays,{
fault:event.fault,scenario:event.scenario,kind:spec.fault,on:spec.on,fromMs:event.atMs,toMs:null}]}if(event.type!=="fault.gone"&&event.type!=="scenario.ended"&&event.type!=="run.ended")return stays
;const isOver=stay=>event.type==="run.ended"||stay.scenario===event.scenario&&(event.type==="scenario.ended"||stay.fault===event.fault);return stays.map(stay=>stay.toMs===null&&isOver(stay)?{...stay,
toMs:event.atMs}:stay)}const live_run_html=body=>({type:"text/html; charset=utf-8",body:body});async function openLiveRun({journal:journal,gate:gate},io){const following=await followJournal(journal)
;const events=[];let live=emptyLive;let over=false;const read=async()=>{const dead=await(0,identity.L4)(gate)===null;for(const event of await following.next()){
if(event.type==="run.started")io.hide((0,run_secrets.journalSecrets)(event.variables??[],io.env));const shown=(0,redact_data.redactData)(event,io.redact);events.push(shown);live=foldLive(live,shown)}
over=dead||live.view.over};let reading=Promise.resolve();const upToDate=()=>{reading=reading.then(read);return reading};const pages={"":async()=>live_run_html(over&&events.length>0?(0,html.E)((0,
conclude.resultOfEvents)(events,carry_out.Kf)):livePage(live)),live:async()=>({type:"application/json",body:JSON.stringify({html:liveHtml(live),over:over})}),"live.js":async()=>({
type:"text/javascript; charset=utf-8",body:liveScript})};return{async respond(rest){const page=Object.hasOwn(pages,rest)?pages[rest]:undefined;if(page===undefined)return null;await upToDate()
;return page()},close:()=>following.close()}}var external_node_crypto_=__webpack_require__(77598);var external_node_http_=__webpack_require__(37067);const headers={"cache-control":"no-store",
"content-security-policy":"default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
"cross-origin-opener-policy":"same-origin","cross-origin-resource-policy":"same-origin","referrer-policy":"no-referrer","x-content-type-options":"nosniff","x-frame-options":"DENY"}
;async function servePage(respond,{idleMs:idleMs,signal:signal}){const token=(0,external_node_crypto_.randomBytes)(24).toString("base64url");let fallIdle=()=>{};const idle=new Promise(resolve=>{
fallIdle=()=>resolve("idle")});const timer=setTimeout(fallIdle,idleMs);const server=(0,external_node_http_.createServer)({requestTimeout:1e4,headersTimeout:1e4},(request,response)=>{
const{port:port}=server.address();const rest=restOf(request,port,token);if(typeof rest==="number")return end(response,rest,null);timer.refresh()
;respond(rest).then(served=>end(response,served===null?404:200,served,request.method==="HEAD"),()=>end(response,500,null))});server.maxConnections=32
;await new Promise((resolve,reject)=>server.once("error",reject).listen(0,"127.0.0.1",resolve));const{port:port}=server.address();const aborted=new Promise(resolve=>{
if(signal.aborted)resolve("aborted");signal.addEventListener("abort",()=>resolve("aborted"),{once:true})});const ended=Promise.race([idle,aborted]).finally(()=>{clearTimeout(timer);server.close()
;server.closeAllConnections()});return{url:`http://127.0.0.1:${port}/${token}/`,ended:ended}}function restOf({method:method,url:url="",headers:{host:host}},port,token){
if(host!==`127.0.0.1:${port}`&&host!==`localhost:${port}`)return 421;const[,given="",rest]=/^\/([^/?]*)\/([^?]*)/.exec(url)??[];if(rest===undefined||!isSame(given,token))return 404
;return method==="GET"||method==="HEAD"?rest:405}const digest=text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest();const isSame=(a,b)=>(0,
external_node_crypto_.timingSafeEqual)(digest(a),digest(b));function end(response,status,served,headOnly=false){response.writeHead(status,{...headers,
"content-type":served?.type??"text/plain; charset=utf-8"});response.end(headOnly?"":served?.body??"")}const usualResult=(0,external_node_path_.join)("chaos-report","result.json")
;const idleMs=60*60*1e3;async function openPage(file,browse,io,signal){const shown=await shownBy(file,io);try{const{url:url,ended:ended}=await servePage(rest=>shown.respond(rest),{idleMs:idleMs,
signal:signal});io.out(`${url}\n`);if(browse)startBrowser(url);io.note("served to this machine only; Ctrl-C ends it");if(await ended==="idle")io.note("no request for an hour: ended")}finally{
await shown.close()}}async function shownBy(file,io){if(file!==undefined)return reportOf(file,io);const hasReport=await isThere((0,external_node_path_.resolve)(io.cwd,usualResult))
;const running=chosen(await runningGates((0,state_dir.stateDirOf)(io.env)),await(0,promises_.realpath)(io.cwd),hasReport);if(running!==undefined)return openLiveRun(running,io);if(!hasReport){
throw new failure.GateFailure("USAGE",`there is nothing to show: no gate is running, and there is no ${usualResult}`,{
hint:"`chaos-gate run` writes it; or name a result file: `chaos-gate open RESULT.json`"})}return reportOf(usualResult,io)}
const chosen=(all,here,hasReport)=>all.find(({folder:folder})=>folder===here)??(hasReport?undefined:all[0]);const isThere=path=>(0,promises_.access)(path).then(()=>true,()=>false)
;async function reportOf(file,io){const result=(0,json.parseResult)(await(0,read_text.readText)(file,io.cwd,"RESULT_INVALID"));io.hide((0,run_secrets.runSecrets)(null,io.env,[io.cwd,...(0,
names_in_result.namesInResult)(result)]));const body=(0,html.E)((0,redact_data.redactData)(result,io.redact));return{respond:async rest=>rest===""?{type:"text/html; charset=utf-8",body:body}:null,
close:async()=>{}}}function startBrowser(url){const program=process.platform==="darwin"?"open":"xdg-open";(0,external_node_child_process_.spawn)(program,[url],{stdio:"ignore",detached:true
}).on("error",()=>{}).unref()}}),10250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readText:()=>readText})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9200);const bytesMax=64*1024*1024;async function readText(file,cwd,code){try{return(await(0,
_world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,file),bytesMax)).toString("utf8")}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
24227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Sg:()=>aroundMs,b0:()=>slowestStepsMs,bg:()=>controlled,
eO:()=>slowestRemovalMs,hardLimitMs:()=>hardLimitMs,needsMs:()=>needsMs});var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-targets-catalog")
;var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);const rehearsalSteps=3;const marginMs=6e4
;const needsMs=(config,{scenarios:scenarios})=>aroundMs(config,scenarios)+scenarios.reduce((endMs,scenario)=>Math.max(endMs,scenario.atMs??0)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(config.checks,scenario)+slowestStepsMs(config.targets,scenario),0)
;const slowestStepsMs=(targets,{faults:faults})=>targets.filter(({name:name})=>faults.some(({on:on})=>on===name)).map(target=>(0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target)).reduce((most,{injectMs:injectMs,removeMs:removeMs})=>Math.max(most,injectMs+removeMs),0)
;const slowestRemovalMs=targets=>targets.reduce((most,target)=>Math.max(most,(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).stepsMs(target).removeMs),0)
;function aroundMs({checks:checks,targets:targets},scenarios){const struck=new Set(scenarios.flatMap(({faults:faults})=>faults.map(({on:on})=>on)))
;const rehearsed=targets.filter(target=>struck.has(target.name)&&(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target).rehearsalStepMs(target)!==null)
;const rehearsals=rehearsed.reduce((sum,target)=>sum+rehearsalMs(target),0);const again=rehearsed.length>0?(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks):0;return(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.we)(checks)+rehearsals+again+controlled(scenarios).reduce((sum,scenario)=>sum+(0,_times_js__WEBPACK_IMPORTED_MODULE_1__.Sf)(checks,scenario)+(0,
_times_js__WEBPACK_IMPORTED_MODULE_1__.zo)(checks,{...scenario,faults:[]}),0)}function rehearsalMs(target){const kind=(0,_targets_catalog_js__WEBPACK_IMPORTED_MODULE_0__.I)(target)
;const{injectMs:injectMs,removeMs:removeMs}=kind.stepsMs(target);return rehearsalSteps*(kind.rehearsalStepMs(target)??0)+injectMs+removeMs}
const controlled=scenarios=>scenarios.length>1?[scenarios[0],scenarios[Math.ceil(scenarios.length/2)]].flatMap(one=>one??[]):scenarios;const hardLimitMs=budgetMs=>budgetMs+marginMs}),
79834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>bodyLimitBytes});const bodyLimitBytes=256*1024}),
39045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>waitingLine,T:()=>nextWaitMs})
;const nextWaitMs=reportedMs=>reportedMs<1e3?1e3:reportedMs<5e3?5e3:reportedMs+1e4;const words={refused:"connection refused",reset:"connection reset",closed:"connection closed",
timeout:"no response in time"}
;const waitingLine=({what:what,message:message,waitedMs:waitedMs,limitMs:limitMs})=>`waiting for ${what}: ${words[message]??message}, ${Math.round(waitedMs/1e3)} s of ${Math.round(limitMs/1e3)} s`}),
"core-report-html":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportHtml});var headline=__webpack_require__(79165)
;var html_escape=__webpack_require__(23036);var safe_url=__webpack_require__(9710);var plain_phrase=__webpack_require__(12974);var chart_svg=__webpack_require__(16540)
;const serializeHtml=blocks=>blocks.map(block).join("\n");function block(node){switch(node.kind){case"paragraph":return`<p>${inlineHtml(node.of)}</p>`;case"heading":
return`<h${node.level}>${inlineHtml(node.of)}</h${node.level}>`;case"table":return tableHtml(node);case"details":
return`<details>\n<summary>${inlineHtml(node.summary)}</summary>\n${serializeHtml(node.of)}\n</details>`;case"list":
return`<ul>\n${node.items.map(item=>`<li>${node.task===true?"☐ ":""}${inlineHtml(item)}</li>`).join("\n")}\n</ul>`;case"alert":
return`<aside class="${node.tone.toLowerCase()}">\n${serializeHtml(node.of)}\n</aside>`;case"fence":return`<pre>${node.lines.map(line=>(0,html_escape.Z)(line,line.length*10+1)).join("\n")}</pre>`
;case"chart":return(0,chart_svg.n)(node)}}const tableHtml=({head:head,align:align,rows:rows})=>{const side=n=>align[n]==="r"?' class="r"':"";const named=head.map(cell=>(0,html_escape.Z)((0,
plain_phrase.U)(cell)));const heads=head.map((cell,n)=>`<th${side(n)}>${inlineHtml(cell)}</th>`).join("")
;const cellsOf=cells=>cells.map((cell,n)=>`<td${side(n)}${named[n]===""?"":` data-head="${named[n]}"`}>${inlineHtml(cell)}</td>`).join("")
;return`<div class="scroll"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(cells=>`<tr>${cellsOf(cells)}</tr>`).join("\n")}\n</tbody>\n</table></div>`}
;const inlineHtml=phrase=>phrase.map(inline).join("");function inline(node){switch(node.kind){case"text":return(0,html_escape.Z)(node.text);case"code":return`<code>${(0,
html_escape.Z)(node.text,120)||"␀"}</code>`;case"strong":return`<strong>${inlineHtml(node.of)}</strong>`;case"small":return`<small>${inlineHtml(node.of)}</small>`;case"link":return(0,
safe_url.P)(node.url)===null?`<code>${(0,html_escape.Z)(node.url)}</code>`:`<a rel="noreferrer" href="${(0,html_escape.Z)((0,safe_url.P)(node.url)??"")}">${(0,html_escape.Z)(node.label)}</a>`
;case"break":return"<br>"}}var style=__webpack_require__(92922);var page=__webpack_require__("core-report-page");var report_options=__webpack_require__(23300);function reportHtml(result,options={}){
const title=(0,html_escape.Z)((0,plain_phrase.U)((0,headline.P)(result)))
;return`<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>${title}</title>\n<style>${style.i}</style>\n<main>\n${serializeHtml((0,
page.M)(result,(0,report_options.Y)(result,options)))}\n</main>\n</html>\n`}}),16540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>chartSvg});var _document_round_above_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(29679)
;var _wording_expected_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4896);var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72472)
;var _escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23036);const boxes=[{name:"wide",width:780,height:164,ticks:10},{name:"narrow",width:340,height:144,ticks:5}];const margin={left:58,
right:10,top:36,bottom:8,axis:26};function chartSvg(chart,words=caption(chart)){const title=(0,
_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(chart.panels.map(({of:of,title:what})=>`${of}: ${what}`).join("; "))
;return`<figure>${boxes.map(box=>drawing(chart,box,title)).join("\n")}${words===""?"":`<figcaption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(words)}</figcaption>`}</figure>`}
function caption({openMs:openMs,early:early,bands:bands,panels:panels}){const faults=bands.length>1?"faults":"fault"
;return[`Seconds from the ${bands.length>1?"first ":""}fault. Red: ${faults} in place${early?", removed early because the outcome was certain":""}.`,...panels.some(({limit:limit})=>limit!==null)?["Dashed line: expected."]:[],...openMs===null?[]:[`Hatched: requests that were still in flight when the ${faults} ended; they are not drawn.`]].join(" ")
}function drawing(chart,box,title){const steps=chart.panels[0]?.steps??[];const[startMs,endMs]=[steps[0]?.fromMs??0,steps.at(-1)?.toMs??1];const inner=box.width-margin.left-margin.right
;const x=ms=>tidy(margin.left+(Math.min(Math.max(ms,startMs),endMs)-startMs)/(endMs-startMs)*inner);const panels=chart.panels.map((panel,n)=>panelSvg(panel,chart,box,x,n*box.height))
;const height=chart.panels.length*box.height+margin.axis
;return`<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="${title}">\n${[...panels.flat(),...timeTicks(startMs,endMs,x,box,height)].join("\n")}\n</svg>`}
function panelSvg(panel,{bands:bands,openMs:openMs},box,x,offset){const[top,bottom]=[offset+margin.top,offset+box.height-margin.bottom];const most=mostOf(panel)
;const y=value=>tidy(bottom-Math.min(value,most)/most*(bottom-top));const endMs=Math.max(...bands.map(({toMs:toMs})=>toMs))
;const rect=(kind,fromMs,toMs)=>`<rect class="${kind}" x="${x(fromMs)}" y="${top}" width="${tidy(x(toMs)-x(fromMs))}" height="${bottom-top}"/>`;return[`<text class="t" x="0" y="${offset+16}">${(0,
_escape_js__WEBPACK_IMPORTED_MODULE_1__.Z)(panel.of,40)}: ${panel.title}${expected(panel)}</text>`,...bands.map(({fromMs:fromMs,toMs:toMs})=>rect("band",fromMs,toMs)),...openMs===null?[]:[hatching(x(openMs),x(endMs),top,bottom)],...[0,.5,1].map(part=>valueTick(panel,part*most,y(part*most),box)),...panel.limit===null?[]:[`<path class="limit" d="M${margin.left} ${y(panel.limit)}H${box.width-margin.right}"/>`],`<path class="line" d="${stepsPath(panel,x,y)}"/>`]
}const expected=({limit:limit,unit:unit})=>limit===null?"":`, expected ${unit==="%"?`≥ ${(0,_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("share",limit/100)}`:`≤ ${(0,
_wording_expected_js__WEBPACK_IMPORTED_MODULE_0__.G)("duration",limit)}`}`
;const valueTick=({unit:unit},value,y,box)=>`<path class="grid" d="M${margin.left} ${y}H${box.width-margin.right}"/><text class="r" x="${margin.left-7}" y="${tidy(y+4)}">${unit==="%"?`${value} %`:(0,
_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__.p0)(value)}</text>`;function stepsPath({steps:steps},x,y){let last=null;const parts=steps.map(({fromMs:fromMs,toMs:toMs,value:value})=>{
const move=value===null?"":last===null?`M${x(fromMs)} ${y(value)}`:value===last?"":`V${y(value)}`;last=value;return value===null?"":`${move}H${x(toMs)}`});return parts.join("")}
function hatching(from,to,top,bottom){const lines=[];for(let at=from-(bottom-top);at<to;at+=8){const[x1,x2]=[Math.max(at,from),Math.min(at+(bottom-top),to)]
;if(x2>x1)lines.push(`M${tidy(x1)} ${tidy(bottom-(x1-at))}L${tidy(x2)} ${tidy(bottom-(x2-at))}`)}return`<path class="hatch" d="${lines.join("")}"/>`}function timeTicks(startMs,endMs,x,box,height){
const step=(0,_document_round_above_js__WEBPACK_IMPORTED_MODULE_3__.a)((endMs-startMs)/box.ticks,[1,2,5]);const first=Math.ceil(startMs/step);const all=Array.from({
length:Math.floor(endMs/step)-first+1},(_,n)=>(first+n)*step);return all.map(ms=>{const at=x(ms);const anchor=at>box.width-24?"r":"m"
;return`<text class="${anchor}" x="${anchor==="r"?box.width-1:at}" y="${height-8}">${seconds(ms)}</text>`})}const seconds=ms=>ms===0?"0":`${ms<0?"−":"+"}${+(Math.abs(ms)/1e3).toFixed(2)} s`
;const mostOf=({unit:unit,steps:steps,limit:limit})=>unit==="%"?100:(0,_document_round_above_js__WEBPACK_IMPORTED_MODULE_3__.a)(Math.max(1,limit??0,...steps.map(({value:value})=>value??0)))
;const tidy=value=>Math.round(value*10)/10}),23036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>escapeHtml})
;var _wording_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);const escapeHtml=(words,limit=600)=>(0,
_wording_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(words,limit).replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`)}),92922:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>style})
;const style=`\n:root { --fg: #1f2328; --dim: #59636e; --bg: #ffffff; --soft: #f6f8fa; --line: #d1d9e0; --red: #d1242f; --green: #1a7f37; --amber: #9a6700; --blue: #0969da; --violet: #8250df; }\n@media (prefers-color-scheme: dark) {\n  :root { --fg: #f0f6fc; --dim: #9198a1; --bg: #0d1117; --soft: #151b23; --line: #3d444d; --red: #f85149; --green: #3fb950; --amber: #d29922; --blue: #4493f8; --violet: #ab7df8; }\n}\nbody { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.55 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }\nmain { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }\nmain > p:first-child { font-size: 20px; line-height: 1.4; margin-bottom: 20px; }\nh3 { margin: 36px 0 12px; font-size: 18px; }\nh4 { margin: 20px 0 6px; font-size: 15px; }\ncode, pre { font: 0.88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 6px; }\ncode { padding: 0.15em 0.4em; overflow-wrap: break-word; }\na { color: var(--blue); }\npre { padding: 12px 14px; overflow-x: auto; border: 1px solid var(--line); }\n.scroll { overflow-x: auto; margin: 14px 0; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; }\nth, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }\nth { color: var(--dim); font-weight: 600; }\n.r { text-align: right; text-anchor: end; }\naside { border-left: 4px solid var(--blue); padding: 2px 16px; margin: 16px 0; background: var(--soft); border-radius: 0 6px 6px 0; }\naside.tip { border-color: var(--green); }\naside.warning { border-color: var(--amber); }\naside.caution { border-color: var(--red); }\naside.important { border-color: var(--violet); }\ndetails { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; margin: 12px 0; }\nsummary { cursor: pointer; font-weight: 600; }\nfigure { margin: 18px 0; }\nfigcaption, small { color: var(--dim); font-size: 12.5px; }\nsvg { width: 100%; height: auto; }\nsvg text { fill: var(--dim); font-size: 13px; }\nsvg .t { fill: var(--fg); }\nsvg.narrow { display: none; }\nsvg .m { text-anchor: middle; }\n.band { fill: var(--red); opacity: 0.15; }\n.grid { stroke: var(--line); stroke-width: 0.7; }\n.limit { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 4; }\n.hatch { fill: none; stroke: var(--dim); stroke-width: 1; opacity: 0.55; }\n.line { fill: none; stroke: var(--blue); stroke-width: 2; stroke-linejoin: miter; }\n@media (max-width: 600px) {\n  main { padding: 20px 14px 48px; }\n  svg.wide { display: none; }\n  svg.narrow { display: block; }\n  thead { display: none; }\n  table, tbody, tr, td { display: block; }\n  tr { border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; margin: 10px 0; }\n  td, td.r { border: 0; padding: 3px 0; text-align: left; overflow-wrap: anywhere; }\n  td[data-head]::before { content: attr(data-head) ": "; color: var(--dim); }\n  td:empty { display: none; }\n}\n@media print { details > * { display: block; } }\n`
}),49411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>lessonLine})
;var _document_phrase_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3634);var _wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66846)
;var _wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46486);var _wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44556)
;var _plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12974);function lessonLine(of,lesson){switch(lesson.kind){case"smallest":{const words=(0,
_wording_minimal_scenario_words_js__WEBPACK_IMPORTED_MODULE_3__.F)(lesson);return words===null?null:(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`minimal scenario of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${words}`)}case"edge":return(0,
_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`breaking point of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_wording_breaking_point_words_js__WEBPACK_IMPORTED_MODULE_1__.dH)(lesson)}`);case"interaction":return(0,_plain_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U)((0,
_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.cv)`faults of ${(0,_document_phrase_js__WEBPACK_IMPORTED_MODULE_0__.aY)(of)}: ${(0,
_wording_interaction_words_js__WEBPACK_IMPORTED_MODULE_2__.a)(lesson)}`)}}}),50344:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>stepText});var _visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61228);const whole=1e3;function stepText(spec,event){const name=`${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.fault,40)} on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(spec.on)}`;switch(event.type){case"fault.requested":return null;case"fault.applied":
return`${name}: injected`;case"fault.struck":return`${name}: ${workersText(event)} of ${event.of}`;case"fault.felt":return`${name}: ${event.sighting.ok?"observed":"not observed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says,whole)})`;case"fault.removed":return null;case"fault.gone":return`${name}: ${event.sighting.ok?"removed":"removal not confirmed"} (${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.sighting.says,whole)})`;case"fault.failed":return`${name}: could not be injected: ${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(event.reason,whole)}`}}function workersText({worker:worker,also:also=[],name:name}){if(name!==undefined)return`${(0,
_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(name)}, ${worker+1}`;const numbers=[worker,...also].map(index=>index+1).toSorted((a,b)=>a-b)
;return numbers.length===1?`worker ${numbers[0]}`:`workers ${numbers.slice(0,-1).join(", ")} and ${numbers.at(-1)}`}}),
73237:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>trialLabel});function trialLabel(trial){const of=trial?.of??""
;switch(trial?.role){case"control":return"control run without a fault";case"repeat":return`repeat of ${of}: does it show the same again?`;case"milder":return`${of} reduced: does it still fail?`
;case"alone":return`one fault of ${of} alone: is it enough?`;case"edge":return`${of} at another severity: where does it start to fail?`;default:return null}}}),
52054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{namesInResult:()=>namesInResult})
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
18806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>guardedLookup})
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
;const{code:code,syscall:syscall}=Object(first);return{code:String(code),syscall:typeof syscall==="string"?syscall:undefined}}})};
