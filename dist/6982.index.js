export const id=6982;export const ids=[6982,5258];export const modules={4601:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var nearest=__webpack_require__(635);var model_failure=__webpack_require__(5258);var outcome=__webpack_require__(5176)
;var version=__webpack_require__(7380);const json={says:"the result as JSON on stdout; progress stays on stderr"};const noColor={says:"no colours (NO_COLOR does the same)"};const outputOptions={
json:json,"no-color":noColor};const configOptions={config:{value:"FILE",says:"the config (default: .github/chaos.yml)"},"preview-url":{value:"URL",
says:"the preview to disturb, instead of the one in the config"},name:{value:"NAME",says:"the name of this gate, instead of the one in the config"}};const planOptions={seed:{value:"SEED",
says:"the seed of the plan (default: the config, else the head commit)"},scenarios:{value:"N",says:"how many scenarios to draw"},budget:{value:"TIME",
says:"how long the whole run may take, for example 10m"}};const reportOptions={"report-dir":{value:"DIR",says:"where the files of the run go (default: chaos-report)"}};const baselineOptions={
baseline:{value:"FILE",says:"compare with this result.json of an earlier run, for example of the base"}};const demo={name:"demo",
summary:"a complete gate on an embedded preview: no setup, no network, under a minute",usage:"[--sound] [OPTIONS]",positionals:0,options:{sound:{
says:"the same preview, written with care: the gate passes"},seed:{...planOptions.seed,says:"another seed than the one of the tour"},...reportOptions,...outputOptions},async run(args,io,signal){
const{tour:tour}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(8815),__webpack_require__.e(4058),__webpack_require__.e(3991),__webpack_require__.e(3135),__webpack_require__.e(8147),__webpack_require__.e(5851),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(3318),__webpack_require__.e(608),__webpack_require__.e(3138),__webpack_require__.e(7443)]).then(__webpack_require__.bind(__webpack_require__,7443))
;return tour(args,io,signal)}};const demoDependency={name:"demo-dependency",summary:"the dependency of the demo",usage:"--port PORT",positionals:0,hidden:true,options:{port:{value:"PORT",
says:"where it listens"}},async run({values:values},io,signal){io.divert(()=>{});const{serveStock:serveStock}=await __webpack_require__.e(7244).then(__webpack_require__.bind(__webpack_require__,7244))
;await serveStock(Number(values.port),signal);return 0}};const demoService={name:"demo-service",summary:"the service of the demo",usage:"--port PORT --stock PORT [--sound]",positionals:0,hidden:true,
options:{port:{value:"PORT",says:"where it listens"},stock:{value:"PORT",says:"where the stock keeper is"},sound:{says:"with time limits, a second try, a fallback and a supervisor"},supervised:{
says:"started by the supervisor"}},async run({values:values,switches:switches},io,signal){io.divert(()=>{});const[port,stock]=[Number(values.port),Number(values.stock)]
;if(switches.has("sound")&&!switches.has("supervised")){const{supervise:supervise}=await __webpack_require__.e(8716).then(__webpack_require__.bind(__webpack_require__,8716))
;await supervise(process.execPath,[...process.argv.slice(1),"--supervised"],signal);return 0}
const{askAndHope:askAndHope,askWithCare:askWithCare}=await __webpack_require__.e(5732).then(__webpack_require__.bind(__webpack_require__,5732))
;const{serveShop:serveShop}=await __webpack_require__.e(9804).then(__webpack_require__.bind(__webpack_require__,9804))
;await serveShop(port,switches.has("sound")?askWithCare(stock):askAndHope(stock),signal);return 0}};const init={name:"init",summary:"write a first config and workflow for this repository",
usage:"[--force]",positionals:0,options:{force:{says:"overwrite what is there"},"no-color":{says:"no colours (NO_COLOR does the same)"}},async run({switches:switches},io){
const{configFile:configFile,plant:plant,workflowFile:workflowFile}=await __webpack_require__.e(1867).then(__webpack_require__.bind(__webpack_require__,1867))
;const{start:start,compose:compose}=await plant(io.cwd,switches.has("force"))
;const where=start!==null?`started by the gate (${start})`:compose?"started by docker compose":"deployed, and announced to GitHub"
;const lines=[`${io.paint("green","written:")} ${configFile}`,`${io.paint("green","written:")} ${workflowFile}`,`The preview is assumed to be ${where}.`,"","next:",`  1. read ${configFile}: is that how the preview starts, and what its users need?`,"  2. chaos-gate validate     is it right?","  3. chaos-gate plan         what would it do?","  4. chaos-gate run          do it here, before it is done in CI"]
;io.out(`${lines.join("\n")}\n`);return 0}};const plan={name:"plan",summary:"show what a seed would do; touches nothing",usage:"[OPTIONS]",positionals:0,options:{...configOptions,...planOptions,
...outputOptions,json:{says:"the plan as `run --plan` takes it"}},async run(args,io,signal){
const{drawOrRead:drawOrRead}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(8815),__webpack_require__.e(4058),__webpack_require__.e(3991),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(3318),__webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__,2150))
;const{stringifyPlan:stringifyPlan}=await __webpack_require__.e(5329).then(__webpack_require__.bind(__webpack_require__,5329))
;const{planText:planText}=await Promise.all([__webpack_require__.e(3991),__webpack_require__.e(2028)]).then(__webpack_require__.bind(__webpack_require__,2028))
;const{baseSide:baseSide}=await __webpack_require__.e(7553).then(__webpack_require__.bind(__webpack_require__,7553))
;const{hardLimitMs:hardLimitMs,needsMs:needsMs}=await __webpack_require__.e(4689).then(__webpack_require__.bind(__webpack_require__,4689))
;const{config:config,plan:drawn}=await drawOrRead(args,io,signal);const{budgetMs:budgetMs}=config.plan;const base=baseSide(config,drawn);const beside=base===null?0:needsMs(base.config,base.plan)
;const times={needsMs:needsMs(config,drawn)+beside,budgetMs:budgetMs,hardLimitMs:hardLimitMs(budgetMs)};io.out(args.switches.has("json")?stringifyPlan(drawn):planText(drawn,times,base?.plan??null))
;return 0}};var command_line=__webpack_require__(7128);var visible=__webpack_require__(2985);const recover={name:"recover",summary:"undo whatever any dead run still owes",usage:"[JOURNAL] [OPTIONS]",
positionals:1,options:outputOptions,async run({positionals:[journal],switches:switches},io,signal){
const{recoverJournal:recoverJournal}=await Promise.all([__webpack_require__.e(8147),__webpack_require__.e(9044)]).then(__webpack_require__.bind(__webpack_require__,8147))
;const{recoverAll:recoverAll}=await Promise.all([__webpack_require__.e(8147),__webpack_require__.e(5135)]).then(__webpack_require__.bind(__webpack_require__,9648))
;const{stateDirOf:stateDirOf}=await __webpack_require__.e(9112).then(__webpack_require__.bind(__webpack_require__,9112))
;const all=journal===undefined?await recoverAll(stateDirOf(io.env),signal):[await recoverJournal(journal,{by:"recover"},signal)]
;if(switches.has("json"))io.out(`${JSON.stringify(all.map(({events:_,...told})=>told),null,2)}\n`);else io.out(recoveredText(all,io))
;return all.some(({failed:failed})=>failed>0)?outcome.hS.unrestored:outcome.hS.passed}};function recoveredText(all,io){const undone=all.reduce((sum,one)=>sum+one.undone,0)
;const left=all.flatMap(({unrestored:unrestored})=>unrestored);if(undone+left.length===0)return"Nothing is owed: no dead run has left a fault in place.\n"
;const lines=[`${io.paint("green",`${undone} undone`)}${left.length===0?"":`, ${io.paint("red",`${left.length} could not be undone`)}`}`,...left.flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[`  ${(0,
visible.R)(target)} (${kind}): ${(0,visible.R)(reason)}`,...commands.map(words=>`    by hand: ${(0,visible.R)((0,command_line.a)(words),1e3)}`)])];return`${lines.join("\n")}\n`}const replay={
name:"replay",summary:"play one scenario again, from a report's token or a result file",usage:"TOKEN|RESULT.json [OPTIONS]",positionals:1,options:{scenario:{value:"ID",
says:"which scenario of the result file, for example s3"},...configOptions,...reportOptions,...outputOptions},async run(args,io,signal){const[source]=args.positionals
;if(source===undefined)throw new model_failure.I("USAGE","`replay` needs a token (`cg1.…`) or a result file",{hint:"both stand in every report"})
;const{open:open}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(8815),__webpack_require__.e(3991),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(3318),__webpack_require__.e(5129)]).then(__webpack_require__.bind(__webpack_require__,3430))
;const{replayed:replayed}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(6796)]).then(__webpack_require__.bind(__webpack_require__,6796))
;const{headCommit:headCommit}=await __webpack_require__.e(8232).then(__webpack_require__.bind(__webpack_require__,8232))
;const{play:play,tell:tell}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(3135),__webpack_require__.e(8147),__webpack_require__.e(5851),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(608),__webpack_require__.e(3138),__webpack_require__.e(5632)]).then(__webpack_require__.bind(__webpack_require__,5632))
;const config=await open(args,io);const plan=await replayed(source,args.values.scenario,config,io.cwd);const reportDir=args.values["report-dir"]??"chaos-report";const result=await play({config:config,
plan:plan,commit:await headCommit(io.cwd,signal),reportDir:reportDir,workspace:io.cwd},io,signal);tell(result,reportDir,args.switches.has("json"),io);return result.exitCode}}
;var paint=__webpack_require__(1554);const report={name:"report",summary:"render a result file again: md, html, junit, json or text",usage:"RESULT.json [OPTIONS]",positionals:1,options:{format:{
value:"FORMAT",says:"md, html, junit, json or text (default: text)"},...baselineOptions,output:{value:"FILE",says:"write to this file instead of stdout"},"no-color":{
says:"no colours (NO_COLOR does the same)"}},async run(args,io){const{values:values,positionals:[file]}=args;if(file===undefined)throw new model_failure.I("USAGE","`report` needs a result file",{
hint:"a run writes chaos-report/result.json"})
;const{formatOf:formatOf}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(3135),__webpack_require__.e(5851),__webpack_require__.e(1125),__webpack_require__.e(1774)]).then(__webpack_require__.bind(__webpack_require__,3468))
;const{readText:readText}=await __webpack_require__.e(250).then(__webpack_require__.bind(__webpack_require__,250))
;const{readBaseline:readBaseline}=await __webpack_require__.e(2249).then(__webpack_require__.bind(__webpack_require__,2249))
;const{comparedWith:comparedWith}=await __webpack_require__.e(3789).then(__webpack_require__.bind(__webpack_require__,3789))
;const{parseResult:parseResult}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(2283)]).then(__webpack_require__.bind(__webpack_require__,2283))
;const{writeText:writeText}=await __webpack_require__.e(4097).then(__webpack_require__.bind(__webpack_require__,4097))
;const render=formatOf(values.format??"text",values.output===undefined?io.paint:paint.I);const result=parseResult(await readText(file,io.cwd,"RESULT_INVALID"))
;const text=render(comparedWith(result,await readBaseline(args,io)));if(values.output===undefined)io.out(text);else await writeText(values.output,io.cwd,text);return 0}};const run={name:"run",
summary:"run the gate: faults in, watch, faults out, verdict",usage:"[OPTIONS]",positionals:0,options:{...configOptions,...planOptions,plan:{value:"FILE",
says:"play this plan (`chaos-gate plan --json`) instead of drawing one"},...baselineOptions,...reportOptions,...outputOptions},async run(args,io,signal){
const{drawOrRead:drawOrRead}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(8815),__webpack_require__.e(4058),__webpack_require__.e(3991),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(3318),__webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__,2150))
;const{play:play,tell:tell}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(3991),__webpack_require__.e(3135),__webpack_require__.e(8147),__webpack_require__.e(5851),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(608),__webpack_require__.e(3138),__webpack_require__.e(5632)]).then(__webpack_require__.bind(__webpack_require__,5632))
;const reportDir=args.values["report-dir"]??"chaos-report";const prepared={...await drawOrRead(args,io,signal),reportDir:reportDir,workspace:io.cwd};const result=await play(prepared,io,signal)
;tell(result,reportDir,args.switches.has("json"),io);return result.exitCode}};const validate={name:"validate",summary:"is this config right? Shows every problem at once",usage:"[FILE] [OPTIONS]",
positionals:1,options:{...configOptions,...planOptions,...outputOptions},async run(args,io){
const{open:open}=await Promise.all([__webpack_require__.e(2311),__webpack_require__.e(8815),__webpack_require__.e(3991),__webpack_require__.e(3549),__webpack_require__.e(3881),__webpack_require__.e(3318),__webpack_require__.e(5129)]).then(__webpack_require__.bind(__webpack_require__,3430))
;const[file]=args.positionals;const values=file===undefined?args.values:{...args.values,config:file};const{name:name,preview:preview,targets:targets,checks:checks,faults:faults}=await open({...args,
values:values},io);const counts={targets:targets.length,checks:checks.length,faults:faults.length};if(args.switches.has("json"))io.out(`${JSON.stringify({valid:true,name:name,preview:preview,...counts
},null,2)}\n`);else io.out(`${io.paint("green","valid:")} ${name} on ${preview}, ${Object.entries(counts).map(counted).join(", ")}\n`);return 0}}
;const counted=([what,count])=>`${count} ${count===1?what.slice(0,-1):what}`;const commands=[run,plan,replay,recover,validate,init,report,demo,demoService,demoDependency];const linesMax=1e3
;const charactersMax=1e3;const visibleLines=text=>text.split("\n",linesMax).map(line=>(0,visible.R)(line,charactersMax)).join("\n");function failureText(error,paint){
if(!(error instanceof model_failure.I)){const stack=error instanceof Error?error.stack??error.message:String(error)
;return`${paint("red","chaos-gate: this is a bug in chaos-gate")}\n${visibleLines(stack)}\n`}const hint=error.hint===undefined?"":`${paint("dim",visibleLines(error.hint))}\n`
;return`${paint("red","chaos-gate:")} ${visibleLines(error.message)}\n${hint}`}var external_node_util_=__webpack_require__(7975);function readArguments(command,words){
const tokens=tokensOf(command,words);const values={};const switches=new Set;for(const token of tokens.filter(token=>token.kind==="option")){const value=valueGiven(command,token)
;if(value===null)switches.add(token.name);else values[token.name]=value}return{values:values,switches:switches,positionals:positionalsOf(command,tokens)}}function tokensOf(command,words){
const options=Object.fromEntries(Object.entries(command.options).map(([name,option])=>[name,{type:option.value?"string":"boolean"}]));return(0,external_node_util_.parseArgs)({args:[...words],
options:options,strict:false,allowPositionals:true,tokens:true}).tokens}function valueGiven(command,token){const option=Object.hasOwn(command.options,token.name)?command.options[token.name]:undefined
;if(option===undefined)throw unknownOption(command,token.rawName);if(option.value===undefined){if(token.value!==undefined)throw usage(command,`\`--${token.name}\` takes no value`);return null}
const missing=token.value===undefined||token.value===""||!token.inlineValue&&token.value.startsWith("-")
;if(missing)throw usage(command,`\`--${token.name}\` needs a value: \`--${token.name}=${option.value}\``);return token.value??null}function positionalsOf(command,tokens){
const positionals=tokens.filter(token=>token.kind==="positional").map(token=>token.value);const extra=positionals[command.positionals]
;if(extra!==undefined)throw usage(command,`\`${command.name}\` does not know what to do with \`${extra}\``);return positionals}function unknownOption(command,written){const meant=(0,
nearest.p)(written,[...Object.keys(command.options),"help"].map(name=>`--${name}`))
;return usage(command,`\`${command.name}\` has no option \`${written}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`)}const usage=(command,message)=>new model_failure.I("USAGE",message,{
hint:`\`chaos-gate ${command.name} --help\` shows what it takes`});function helpText(commands){
return["chaos-gate: when something this change depends on breaks, does it stay up, and does it come back?","","usage: chaos-gate COMMAND [OPTIONS]","",...columns(commands.filter(command=>!command.hidden).map(({name:name,summary:summary})=>[name,summary])),"","`chaos-gate COMMAND --help` shows the options of a command. New here? Try `chaos-gate demo`.","","exit codes: 0 passed · 1 failed · 2 usage or config · 3 preview unhealthy · 4 inconclusive · 5 error","            6 a fault may still be in place · 7 refused for safety · 130 cancelled",""].join("\n")
}function commandHelp(command){const options=Object.entries({...command.options,help:{says:"this text"}})
;return[`${command.name}: ${command.summary}`,"",`usage: chaos-gate ${command.name} ${command.usage}`.trimEnd(),"",...columns(options.map(([name,option])=>[`--${name}${"value"in option?` ${option.value}`:""}`,option.says])),""].join("\n")
}function columns(rows){const width=Math.max(...rows.map(([left])=>left.length));return rows.map(([left,right])=>`  ${left.padEnd(width)}   ${right}`)}async function answer(words,io){try{
return await obey(words,io)}catch(error){return answer_report(error,words,io)}}async function obey(words,io){const[first,...rest]=words
;if(first===undefined)return show(io.err,helpText(commands),outcome.hS.invalid);if(first==="--version"||first==="-v")return show(io.out,`${version.r}\n`)
;if(first==="--help"||first==="-h"||first==="help"&&rest[0]===undefined)return show(io.out,helpText(commands));const command=commandOf(first==="help"?rest[0]??first:first)
;if(first==="help"||asksForHelp(rest))return show(io.out,commandHelp(command));return await carryOut(command,rest,io)}async function carryOut(command,words,io){
const{cancelOnSignal:cancelOnSignal}=await __webpack_require__.e(5042).then(__webpack_require__.bind(__webpack_require__,5042));const cancel=cancelOnSignal(io);try{
const code=await command.run(readArguments(command,words),io,cancel.signal);if(cancel.crash()===undefined)return code;const blamed=answer_report(cancel.crash(),[],io)
;return code===outcome.hS.unrestored?code:blamed}finally{cancel.release()}}function commandOf(name){const found=commands.find(command=>command.name===name);if(found!==undefined)return found
;const shown=commands.filter(command=>!command.hidden).map(command=>command.name);const meant=(0,nearest.p)(name,shown)
;throw new model_failure.I("USAGE",`there is no command \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the commands are ${shown.join(", ")}; \`chaos-gate --help\` says what each does`})}const asksForHelp=words=>{const end=words.indexOf("--")
;return(end===-1?words:words.slice(0,end)).some(word=>word==="--help"||word==="-h")};function show(write,text,code=0){write(text);return code}function answer_report(error,words,io){
io.err(failureText(error,io.paintErr));const failure=error instanceof model_failure.I?error:null;const verdict=failure?.verdict??"error";if(words.includes("--json")){const says={verdict:verdict,
code:failure?.code??"BUG",message:String(failure?.message??error),hint:failure?.hint??null};io.out(`${JSON.stringify({error:says},null,2)}\n`)}return outcome.hS[verdict]}
function openTerminal(home,words){const{env:env}=process;const[stdout,stderr]=[opened("stdout"),opened("stderr")];const err=text=>say(stderr(),text);const plain=line=>err(`${line}\n`);let note=plain
;return{home:home,env:env,cwd:process.cwd(),out:text=>say(stdout(),text),err:err,note:line=>note(line),divert:other=>{note=other;return()=>{note=plain}},get live(){
return stderr().isTTY===true&&env.TERM!=="dumb"&&env.CI===undefined},columns:()=>Math.max(20,stderr().columns||80),rows:()=>Math.max(5,stderr().rows||24),get paint(){
return paintFor(stdout(),env,words)},get paintErr(){return paintFor(stderr(),env,words)}}}function opened(name){let stream;return()=>{stream??=process[name].on("error",()=>{});return stream}}
function say(stream,text){if(stream.writable)stream.write(text)}function paintFor(stream,env,words){if(words.includes("--no-color")||env.NO_COLOR||env.TERM==="dumb")return paint.I
;return stream.isTTY===true||env.FORCE_COLOR==="1"?paint.U:paint.I}async function cli(home,words=process.argv.slice(2)){process.exitCode=await answer(words,openTerminal(home,words))}}),
635:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});const limit=2;function editDistance(a,b){let previous=[]
;let current=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++){const same=a[i-1]===b[j-1]?0:1
;let best=Math.min((current[j]??0)+1,(next[j-1]??0)+1,(current[j-1]??0)+same);if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=Math.min(best,(previous[j-2]??0)+1);next.push(best)}previous=current
;current=next}return current[b.length]??0}function nearest(word,allowed){if(word.length>100)return undefined
;const scored=allowed.filter(candidate=>Math.abs(plain(candidate).length-plain(word).length)<=limit).map(candidate=>({candidate:candidate,score:score(word,candidate)
})).filter(({candidate:candidate,score:score})=>score<limit+1&&score<Math.max(candidate.length,2)).sort((a,b)=>a.score-b.score);return scored[0]?.candidate}function score(word,candidate){
const exact=editDistance(word,candidate);const edits=exact<=1?exact:Math.min(exact,editDistance(plain(word),plain(candidate))+.5);const otherStart=word[0]===candidate[0]?0:.2
;const otherLetters=[...word].sort().join("")===[...candidate].sort().join("")?0:.1;return edits+otherStart+otherLetters+Math.min(Math.abs(word.length-candidate.length),5)/100}
const plain=word=>word.toLowerCase().replaceAll(/[^a-z0-9]/g,"")}),5258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
I:()=>GateFailure});const failureCodes={CONFIG_INVALID:"invalid",CONFIG_MISSING:"invalid",CONFIG_UNREADABLE:"invalid",CONFIG_OUTSIDE:"refused",USAGE:"invalid",INPUT_INVALID:"invalid",
PLAN_INVALID:"invalid",REPLAY_INVALID:"invalid",RESULT_INVALID:"invalid",TARGET_REFUSED:"refused",PREVIEW_REFUSED:"refused",EVENT_REFUSED:"refused",TARGET_UNAVAILABLE:"error",TARGET_NOT_READY:"error",
REHEARSAL_FAILED:"error",LINK_UNAVAILABLE:"error",KEEPER_LOST:"error",JOURNAL_UNWRITABLE:"error",JOURNAL_UNREADABLE:"error",STATE_UNSAFE:"refused",LOCKED:"error",CANCELLED:"cancelled"}
;class GateFailure extends Error{code;hint;constructor(code,message,options={}){super(message,"cause"in options?{cause:options.cause}:undefined);this.name="GateFailure";this.code=code
;this.hint=options.hint}get verdict(){return failureCodes[this.code]}}}),5176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
KI:()=>outcomes,QZ:()=>worst,hS:()=>exitCodes});const outcomes=["passed","inconclusive","flaky","failed","unrestored"]
;const worst=all=>all.reduce((a,b)=>a!==null&&outcomes.indexOf(a)>=outcomes.indexOf(b)?a:b,null)??"inconclusive";const exitCodes={passed:0,failed:1,invalid:2,unhealthy:3,inconclusive:4,error:5,
unrestored:6,refused:7,cancelled:130}}),7380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>version})
;const version="0.1.0"}),7128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>commandLine})
;const commandLine=words=>words.map(quoted).join(" ");const quoted=word=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}),
1554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>noPaint,U:()=>ansiPaint});const noPaint=(_style,text)=>text
;const codes={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]};const ansiPaint=(style,text)=>`[${codes[style][0]}m${text}[${codes[style][1]}m`}),
2985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>visible});function visible(text,limit=120){
const head=text.slice(0,limit*4+4);const shown=head.normalize("NFC").replace(lineEnds,"⏎").replace(/\t/g," ").replace(hidden,codePoint)
;return head.length<text.length||overLong(shown,limit)?`${[...shown].slice(0,limit-1).join("")}…`:shown}const lineEnds=/\r\n|[\r\n\u0085\u2028\u2029]/g
;const hidden=/[\p{Cc}\p{Cs}\p{DI}\ufff9-\ufffb]/gu;const codePoint=character=>`\\u{${character.codePointAt(0)?.toString(16)}}`;const overLong=(text,limit)=>text.length>limit&&[...text].length>limit})
};
