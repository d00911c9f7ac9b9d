export const id="cli-main";export const ids=["cli-main"];export const modules={"cli-main":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var nearest=__webpack_require__(27005);var model_failure=__webpack_require__(45258)
;var outcome=__webpack_require__(10308);var version=__webpack_require__(77380);var redact_data=__webpack_require__(80420);var safe_json=__webpack_require__(5010)
;var external_node_util_=__webpack_require__(57975);function readArguments(command,words){const tokens=tokensOf(command,words);const values={};const switches=new Set
;for(const token of tokens.filter(token=>token.kind==="option")){const value=valueGiven(command,token);if(value===null)switches.add(token.name);else values[token.name]=value}return{values:values,
switches:switches,positionals:positionalsOf(command,tokens)}}function tokensOf(command,words){const options=Object.fromEntries(Object.entries(command.options).map(([name,option])=>[name,{
type:option.value?"string":"boolean"}]));return(0,external_node_util_.parseArgs)({args:[...words],options:options,strict:false,allowPositionals:true,tokens:true}).tokens}
function valueGiven(command,token){const option=Object.hasOwn(command.options,token.name)?command.options[token.name]:undefined;if(option===undefined)throw unknownOption(command,token.rawName)
;if(option.value===undefined){if(token.value!==undefined)throw usage(command,`\`--${token.name}\` takes no value`);return null}
const missing=token.value===undefined||token.value===""||!token.inlineValue&&token.value.startsWith("-")
;if(missing)throw usage(command,`\`--${token.name}\` needs a value: \`--${token.name}=${option.value}\``);return token.value??null}function positionalsOf(command,tokens){
const positionals=tokens.filter(token=>token.kind==="positional").map(token=>token.value);const extra=positionals[command.positionals]
;if(extra!==undefined)throw usage(command,`\`${command.name}\` does not take the argument \`${extra}\``);return positionals}function unknownOption(command,written){const meant=(0,
nearest.p)(written,[...Object.keys(command.options),"help"].map(name=>`--${name}`))
;return usage(command,`\`${command.name}\` has no option \`${written}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`)}
const usage=(command,message)=>new model_failure.GateFailure("USAGE",message,{hint:`\`chaos-gate ${command.name} --help\` shows its arguments and options`});function helpText(commands){
return["chaos-gate: when something this change depends on breaks, does it stay up, and does it recover?","","usage: chaos-gate COMMAND [OPTIONS]","",...columns(commands.filter(command=>!command.hidden).map(({name:name,summary:summary})=>[name,summary])),"","`chaos-gate COMMAND --help` shows the options of a command. New here? Try `chaos-gate demo`.","","exit codes: 0 passed · 1 failed · 2 usage or config · 3 preview unhealthy · 4 inconclusive · 5 error","            6 a fault may still be in place · 7 refused for safety · 130 cancelled",""].join("\n")
}function commandHelp(command){const options=Object.entries({...command.options,help:{description:"this text"}})
;return[`${command.name}: ${command.summary}`,"",`usage: chaos-gate ${command.name} ${command.usage}`.trimEnd(),"",...columns(options.map(([name,option])=>[`--${name}${"value"in option?` ${option.value}`:""}`,option.description])),""].join("\n")
}function columns(rows){const width=Math.max(...rows.map(([left])=>left.length));return rows.map(([left,right])=>`  ${left.padEnd(width)}   ${right}`)}const json={
description:"print the result as JSON on stdout; progress goes to stderr"};const noColor={description:"print no colours (as with the variable NO_COLOR)"};const outputOptions={json:json,
"no-color":noColor};const configOptions={config:{value:"FILE",description:"the config (default: .github/chaos.yml)"},"preview-url":{value:"URL",
description:"the preview to disturb, instead of the one in the config"},name:{value:"NAME",description:"the name of this gate, instead of the one in the config"}};const planOptions={seed:{
value:"SEED",description:"the seed of the plan (default: the config, then the head commit)"},scenarios:{value:"N",description:"how many scenarios to draw"},budget:{value:"TIME",
description:"how long the whole run may take, for example 10m"}};const forceOptions={force:{description:"run faults that the config does not list, on targets that it has"}};const reportOptions={
"report-dir":{value:"DIR",description:"the folder for the files of the run (default: chaos-report)"}};const baselineOptions={baseline:{value:"FILE",
description:"compare with this result.json of an earlier run, for example of the base"}};const demo={name:"demo",
summary:"run a complete gate on a built-in preview: no setup, no network, under a minute",usage:"[--sound] [OPTIONS]",positionals:0,options:{sound:{
description:"use a preview without the weakness: the gate passes"},seed:{...planOptions.seed,description:"use another seed than that of the demo"},...reportOptions,...outputOptions},
async run(args,io,signal){
const{demoRun:demoRun}=await Promise.all([__webpack_require__.e("cli-run-demo-run"),__webpack_require__.e("shared-cli-run-run"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-wording-breaking-point-words"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-run-fold"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-gate-run-compared"),__webpack_require__.e("shared-seedrandom-seedrandom"),__webpack_require__.e("shared-world-config-open-config"),__webpack_require__.e("shared-world-journal-read"),__webpack_require__.e("shared-world-probes-http-origin"),__webpack_require__.e("shared-world-process-listeners"),__webpack_require__.e("shared-yaml-dist-parse-parser"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-demo-run"))
;return demoRun(args,io,signal)}};var until_aborted=__webpack_require__(83336);const demoDependency={name:"demo-dependency",summary:"the dependency of the demo",usage:"--port PORT",positionals:0,
hidden:true,options:{port:{value:"PORT",description:"the port to listen on"}},async run({values:values},io,signal){io.divert(()=>{})
;const{serveStock:serveStock}=await __webpack_require__.e("demo-stock").then(__webpack_require__.bind(__webpack_require__,97244));await serveStock(Number(values.port),signal);await(0,
until_aborted.E)(signal);return 0}};const demoService={name:"demo-service",summary:"the service of the demo",usage:"--port PORT --stock PORT [--sound]",positionals:0,hidden:true,options:{port:{
value:"PORT",description:"the port to listen on"},stock:{value:"PORT",description:"the port of the stock service"},sound:{description:"with timeouts, a retry, a fallback and a supervisor"},
supervised:{description:"started by the supervisor"}},async run({values:values,switches:switches},io,signal){io.divert(()=>{});const[port,stock]=[Number(values.port),Number(values.stock)]
;if(switches.has("sound")&&!switches.has("supervised")){const{supervise:supervise}=await __webpack_require__.e("demo-supervise").then(__webpack_require__.bind(__webpack_require__,98716))
;await supervise(process.execPath,[...process.argv.slice(1),"--supervised"],signal);return 0}
const{askAndHope:askAndHope,askWithCare:askWithCare}=await __webpack_require__.e("demo-ask-stock").then(__webpack_require__.bind(__webpack_require__,5732))
;const{serveShop:serveShop}=await __webpack_require__.e("demo-shop").then(__webpack_require__.bind(__webpack_require__,9804))
;await serveShop(port,switches.has("sound")?askWithCare(stock):askAndHope(stock),signal);await(0,until_aborted.E)(signal);return 0}};const init={name:"init",
summary:"write a first config and workflow for this repository",usage:"[--force]",positionals:0,options:{force:{description:"overwrite existing files"},"no-color":{
description:"print no colours (as with the variable NO_COLOR)"}},async run({switches:switches},io){
const{configFile:configFile,writeStarter:writeStarter,workflowFile:workflowFile}=await Promise.all([__webpack_require__.e("cli-init-write-starter"),__webpack_require__.e("shared-yaml-dist-parse-parser")]).then(__webpack_require__.bind(__webpack_require__,"cli-init-write-starter"))
;const{start:start,compose:compose}=await writeStarter(io.cwd,switches.has("force"))
;const where=start!==null?`started by the gate (${start})`:compose?"started by docker compose":"deployed by another workflow, which reports it to GitHub"
;const lines=[`${io.paint("green","written:")} ${configFile}`,`${io.paint("green","written:")} ${workflowFile}`,`The preview is assumed to be ${where}.`,"","next:",`  1. edit ${configFile}: check how the preview starts, and what its users need`,"  2. chaos-gate validate     check the config","  3. chaos-gate plan         show what a run would do","  4. chaos-gate run          run the gate here, before CI does"]
;io.out(`${lines.join("\n")}\n`);return 0}};const plan={name:"plan",summary:"show the scenarios that a seed gives, without running them",usage:"[OPTIONS]",positionals:0,options:{...configOptions,
...planOptions,...outputOptions,json:{description:"print the plan as JSON, for `run --plan`"}},async run(args,io,signal){
const{loadRun:loadRun}=await Promise.all([__webpack_require__.e("cli-run-load-run"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-plan-plan"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-seedrandom-seedrandom"),__webpack_require__.e("shared-world-config-open-config"),__webpack_require__.e("shared-yaml-dist-parse-parser"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-load-run"))
;const{stringifyPlan:stringifyPlan}=await __webpack_require__.e("core-plan-stringify").then(__webpack_require__.bind(__webpack_require__,95329))
;const{planText:planText}=await Promise.all([__webpack_require__.e("core-plan-text"),__webpack_require__.e("shared-core-faults-catalog")]).then(__webpack_require__.bind(__webpack_require__,50101))
;const{undrawnText:undrawnText}=await __webpack_require__.e("core-plan-undrawn").then(__webpack_require__.bind(__webpack_require__,43701))
;const{plannedTraffic:plannedTraffic}=await __webpack_require__.e("core-verdict-traffic-notes").then(__webpack_require__.bind(__webpack_require__,2117))
;const{noPromiseNotes:noPromiseNotes}=await Promise.all([__webpack_require__.e("core-verdict-judge-spared"),__webpack_require__.e("shared-core-faults-catalog")]).then(__webpack_require__.bind(__webpack_require__,83139))
;const{samplesText:samplesText}=await Promise.all([__webpack_require__.e("core-budget-samples-text"),__webpack_require__.e("shared-core-verdict-statistics-confidence")]).then(__webpack_require__.bind(__webpack_require__,957))
;const{baseSide:baseSide}=await Promise.all([__webpack_require__.e("core-compare-base-side"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,77553))
;const{hardLimitMs:hardLimitMs,needsMs:needsMs}=await Promise.all([__webpack_require__.e("core-budget-needs"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,24227))
;const{searchMs:searchMs}=await __webpack_require__.e("core-budget-search-ms").then(__webpack_require__.bind(__webpack_require__,93333))
;const{config:config,plan:drawn}=await loadRun(args,io,signal,false);const{budgetMs:budgetMs}=config.plan;const base=baseSide(config,drawn);const beside=base===null?0:needsMs(base.config,base.plan)
;const times={needsMs:needsMs(config,drawn)+beside,searchMs:searchMs(config.plan.shrink,base===null?1:2),budgetMs:budgetMs,hardLimitMs:hardLimitMs(budgetMs)}
;if(args.switches.has("json"))io.out(stringifyPlan(drawn));else{const missing=undrawnText(drawn,config.faults)
;const notes=[...plannedTraffic(config.traffic),...noPromiseNotes(config.checks),...missing===null?[]:[missing]]
;const parts=[planText(drawn,times,base?.plan??null),samplesText(drawn,config.checks),...notes.map(note=>`${note}\n`)];io.out(parts.filter(part=>part!=="").join("\n"))}return 0}}
;var command_line=__webpack_require__(83574);var visible=__webpack_require__(61228);const recover={name:"recover",summary:"remove faults left by a run that crashed",usage:"[JOURNAL] [OPTIONS]",
positionals:1,options:{trust:{description:"trust JOURNAL even if it is from elsewhere: recovery runs the commands that it names"},...outputOptions},
async run({positionals:[journal],switches:switches},io,signal){
const{requireLinux:requireLinux}=await __webpack_require__.e("world-process-platform").then(__webpack_require__.bind(__webpack_require__,63386));requireLinux()
;const{resolve:resolve}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,76760,19))
;const{recoverJournal:recoverJournal}=await Promise.all([__webpack_require__.e("shared-world-journal-read"),__webpack_require__.e("shared-world-process-listeners"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"world-recover-recover"))
;const{recoverAll:recoverAll}=await Promise.all([__webpack_require__.e("shared-world-journal-read"),__webpack_require__.e("shared-world-process-listeners"),__webpack_require__.e("shared-zod-v4-classic-schemas"),__webpack_require__.e("world-recover-sweep")]).then(__webpack_require__.bind(__webpack_require__,79648))
;const{redactData:redactData}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,80420))
;const{journalSecrets:journalSecrets}=await Promise.all([__webpack_require__.e("core-secrets-run-secrets"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,38257))
;const{safeJson:safeJson}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,5010))
;const{stateDirOf:stateDirOf}=await __webpack_require__.e("world-journal-state-dir").then(__webpack_require__.bind(__webpack_require__,19112));const stateDir=stateDirOf(io.env);const one=async path=>{
const home=await isAtHome(path,stateDir);if(switches.has("trust"))return recoverJournal(path,{by:"recover",trusted:await trustedEvents(path,home)},signal)
;await(home?checkHome(stateDir):refuseElsewhere(path));return recoverJournal(path,{by:"recover"},signal)}
;const found=journal===undefined?await recoverAll(stateDir,signal):[await one(resolve(io.cwd,journal))]
;const variables=found.flatMap(({events:events})=>events.flatMap(event=>event.type==="run.started"?event.variables??[]:[]));io.hide(journalSecrets(variables,io.env))
;const all=redactData(found,io.redact);if(switches.has("json"))io.out(safeJson(all.map(({events:_,...rest})=>rest)));else io.out(recoveredText(all,io))
;return all.some(({failed:failed})=>failed>0)?outcome.hS.unrestored:outcome.hS.passed}};async function isAtHome(path,stateDir){
const{realpath:realpath}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,51455,19))
;const{dirname:dirname}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,76760,19))
;const[there,home]=await Promise.all([dirname(path),stateDir].map(folder=>realpath(folder).catch(()=>folder)));return there===home}async function checkHome(stateDir){
const{checkStateDir:checkStateDir}=await __webpack_require__.e("world-journal-state-dir").then(__webpack_require__.bind(__webpack_require__,19112));await checkStateDir(stateDir)}
async function refuseElsewhere(path){const{untrusted:untrusted}=await __webpack_require__.e("world-journal-read").then(__webpack_require__.bind(__webpack_require__,"world-journal-read"))
;throw untrusted(path,"is not in the state folder of this user")}async function trustedEvents(path,home){
const{readJournal:readJournal}=await __webpack_require__.e("world-journal-read").then(__webpack_require__.bind(__webpack_require__,"world-journal-read"));const events=await readJournal(path,true)
;if(!home)await refuseMasked(events,path);return events}async function refuseMasked(events,path){
const{pendingUndos:pendingUndos}=await __webpack_require__.e("core-evidence-pending-undos").then(__webpack_require__.bind(__webpack_require__,47595))
;const{GateFailure:GateFailure}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,45258))
;const{mask:mask}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,"core-secrets-redactor"))
;const masked=pendingUndos(events).filter(undo=>JSON.stringify(undo).includes(mask));if(masked.length===0)return
;const targets=[...new Set(masked.map(({target:target})=>target))].map(name=>JSON.stringify(name)).join(", ")
;throw new GateFailure("JOURNAL_MASKED",`the journal ${path} is a copy from a report: secrets in it are replaced by ${mask}, including those in the commands that remove the faults of ${targets}. Nothing was run`,{
hint:`Run \`chaos-gate recover\` without a file, on the machine of the run and as its user: the journal in the state folder has the secrets. If it no longer exists, run the commands by hand with the secrets in place of ${mask}.`
})}function recoveredText(all,io){const undone=all.reduce((sum,one)=>sum+one.undone,0);const left=all.flatMap(({unrestored:unrestored})=>unrestored)
;if(undone+left.length===0)return"Nothing to recover: no crashed run has left a fault in place.\n"
;const lines=[`${io.paint("green",`${undone} removed`)}${left.length===0?"":`, ${io.paint("red",`${left.length} could not be removed`)}`}`,...left.flatMap(({target:target,kind:kind,reason:reason,commands:commands})=>[`  ${(0,
visible.R)(target)} (${kind}): ${(0,visible.R)(reason)}`,...commands.map(words=>`    by hand: ${(0,visible.R)((0,command_line.a)(words),1e3)}`)])];return`${lines.join("\n")}\n`}const replay={
name:"replay",summary:"run one scenario again, from a report's token or a result file",usage:"TOKEN|RESULT.json [OPTIONS]",positionals:1,options:{scenario:{value:"ID",
description:"which scenario of the result file, for example s3"},...forceOptions,...configOptions,...reportOptions,...outputOptions},async run(args,io,signal){const[source]=args.positionals
;if(source===undefined)throw new model_failure.GateFailure("USAGE","`replay` needs a token (`cg2.…`) or a result file",{hint:"every report shows the token; the result file is chaos-report/result.json"
})
;const{open:open}=await Promise.all([__webpack_require__.e("cli-run-open"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-world-config-open-config"),__webpack_require__.e("shared-yaml-dist-parse-parser"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,13659))
;const{replayed:replayed}=await Promise.all([__webpack_require__.e("cli-run-replayed"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-replayed"))
;const{headCommit:headCommit}=await __webpack_require__.e("cli-run-head-commit").then(__webpack_require__.bind(__webpack_require__,26095))
;const{runAndReport:runAndReport,tell:tell}=await Promise.all([__webpack_require__.e("run-run"),__webpack_require__.e("shared-cli-run-run"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-wording-breaking-point-words"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-run-fold"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-gate-run-compared"),__webpack_require__.e("shared-world-journal-read"),__webpack_require__.e("shared-world-probes-http-origin"),__webpack_require__.e("shared-world-process-listeners"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-run"))
;const{faultLines:faultLines}=await Promise.all([__webpack_require__.e("core-plan-text"),__webpack_require__.e("shared-core-faults-catalog")]).then(__webpack_require__.bind(__webpack_require__,50101))
;const{permit:permit}=await Promise.all([__webpack_require__.e("cli-run-permit"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,50508))
;const{config:config,configPath:configPath}=await open(args,io);const plan=await replayed({source:source,scenario:args.values.scenario,cwd:io.cwd,force:args.switches.has("force")},config)
;io.note(`${faultLines(plan)}\n`);const reportDir=args.values["report-dir"]??"chaos-report";const commit=await headCommit(io.cwd,signal);const overrides=await permit({config:config,plan:plan,
commit:commit,ask:true},io,signal);const result=await runAndReport({config:config,configPath:configPath,plan:plan,commit:commit,overrides:overrides,reportDir:reportDir,workspace:io.cwd},io,signal)
;tell(result,reportDir,args.switches.has("json"),io);return result.exitCode}};var paint=__webpack_require__(1554);const report={name:"report",
summary:"render a result file as md, html, junit, json or text",usage:"RESULT.json [OPTIONS]",positionals:1,options:{format:{value:"FORMAT",description:"the format (default: text)"},
...baselineOptions,output:{value:"FILE",description:"write to this file instead of stdout"},"no-color":{description:"print no colours (as with the variable NO_COLOR)"}},async run(args,io){
const{values:values,positionals:[file]}=args;if(file===undefined)throw new model_failure.GateFailure("USAGE","`report` needs a result file",{hint:"a run writes it to chaos-report/result.json"})
;const{formatOf:formatOf}=await Promise.all([__webpack_require__.e("cli-run-formats"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-page"),__webpack_require__.e("shared-core-report-wording-breaking-point-words"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,50963))
;const{readText:readText}=await __webpack_require__.e("cli-terminal-read-text").then(__webpack_require__.bind(__webpack_require__,10250))
;const{readBaseline:readBaseline}=await __webpack_require__.e("cli-run-baseline").then(__webpack_require__.bind(__webpack_require__,61560))
;const{comparedWith:comparedWith}=await __webpack_require__.e("core-compare-compare").then(__webpack_require__.bind(__webpack_require__,"core-compare-compare"))
;const{parseResult:parseResult}=await Promise.all([__webpack_require__.e("core-report-json-for-cli-commands-report"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"core-report-json"))
;const{redactData:redactData}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,80420))
;const{namesInResult:namesInResult}=await __webpack_require__.e("core-secrets-names-in-result").then(__webpack_require__.bind(__webpack_require__,52054))
;const{runSecrets:runSecrets}=await Promise.all([__webpack_require__.e("core-secrets-run-secrets"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,38257))
;const{writeText:writeText}=await __webpack_require__.e("cli-terminal-write-text").then(__webpack_require__.bind(__webpack_require__,94097))
;const render=formatOf(values.format??"text",values.output===undefined?io.paint:paint.I);const result=parseResult(await readText(file,io.cwd,"RESULT_INVALID"))
;const compared=comparedWith(result,await readBaseline(args,io));io.hide(runSecrets(null,io.env,[io.cwd,...namesInResult(compared)]));const text=render(redactData(compared,io.redact))
;if(values.output===undefined)io.out(text);else await writeText(values.output,io.cwd,text);return 0}};var fail_on=__webpack_require__("core-compare-fail-on");const run={name:"run",
summary:"run the gate: inject faults, measure, remove them, report a verdict",usage:"[OPTIONS]",positionals:0,options:{...configOptions,...planOptions,plan:{value:"FILE",
description:"run this plan (from `chaos-gate plan --json`) instead of drawing one"},...forceOptions,...baselineOptions,"fail-on":{value:"LEVEL",
description:"what fails the run: inconclusive (default), failed, regression or never"},...reportOptions,...outputOptions},async run(args,io,signal){const failOn=failOnOf(args.values["fail-on"])
;const{loadRun:loadRun}=await Promise.all([__webpack_require__.e("cli-run-load-run"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-plan-plan"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-seedrandom-seedrandom"),__webpack_require__.e("shared-world-config-open-config"),__webpack_require__.e("shared-yaml-dist-parse-parser"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-load-run"))
;const{runAndReport:runAndReport,tell:tell}=await Promise.all([__webpack_require__.e("run-run"),__webpack_require__.e("shared-cli-run-run"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-diagnosis-catalog"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-report-json"),__webpack_require__.e("shared-core-report-wording-breaking-point-words"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-run-fold"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-gate-run-compared"),__webpack_require__.e("shared-world-journal-read"),__webpack_require__.e("shared-world-probes-http-origin"),__webpack_require__.e("shared-world-process-listeners"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,"cli-run-run"))
;const reportDir=args.values["report-dir"]??"chaos-report";const{undrawnText:undrawnText}=await __webpack_require__.e("core-plan-undrawn").then(__webpack_require__.bind(__webpack_require__,43701))
;const drawn=await loadRun(args,io,signal,true);const missing=undrawnText(drawn.plan,drawn.config.faults);const prepared={...drawn,notes:missing===null?[]:[missing],reportDir:reportDir,
workspace:io.cwd};const result=await runAndReport(prepared,io,signal);tell(result,reportDir,args.switches.has("json"),io,failOn);return(0,fail_on.Rr)(result,failOn)}}
;function failOnOf(written=fail_on.Nn){const level=fail_on.RV.find(one=>one===written);if(level!==undefined)return level;const meant=(0,nearest.p)(written,fail_on.RV)
;throw new model_failure.GateFailure("USAGE",`\`--fail-on\` takes ${fail_on.RV.join(", ")}`,{hint:meant===undefined?"`inconclusive` is the default":`did you mean \`${meant}\`?`})}
var problem=__webpack_require__(20092);const validate={name:"validate",summary:"check the config and list all problems",usage:"[FILE] [OPTIONS]",positionals:1,options:{...configOptions,...planOptions,
...outputOptions},async run(args,io){
const{open:open}=await Promise.all([__webpack_require__.e("cli-run-open"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-core-targets-catalog"),__webpack_require__.e("shared-core-verdict-statistics-confidence"),__webpack_require__.e("shared-world-config-open-config"),__webpack_require__.e("shared-yaml-dist-parse-parser"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,13659))
;const{warnOfPublic:warnOfPublic}=await Promise.all([__webpack_require__.e("cli-run-permit"),__webpack_require__.e("shared-core-checks-pattern-pattern"),__webpack_require__.e("shared-core-faults-catalog"),__webpack_require__.e("shared-zod-v4-classic-schemas")]).then(__webpack_require__.bind(__webpack_require__,50508))
;const[file]=args.positionals;const values=file===undefined?args.values:{...args.values,config:file};const{config:config}=await open({...args,values:values},io,problem.fK)
;const{name:name,preview:preview,targets:targets,checks:checks,faults:faults}=config;warnOfPublic(config,io);const counts={targets:targets.length,checks:checks.length,faults:faults.length}
;if(args.switches.has("json"))io.out((0,safe_json.safeJson)({valid:true,name:name,preview:preview,...counts
}));else io.out(`${io.paint("green","valid:")} ${name} on ${preview}, ${Object.entries(counts).map(counted).join(", ")}\n`);return 0}}
;const counted=([what,count])=>`${count} ${count===1?what.slice(0,-1):what}`;const commands=[run,plan,replay,recover,validate,init,report,demo,demoService,demoDependency];const linesMax=1e3
;const charactersMax=1e3;const visibleLines=text=>text.split("\n",linesMax).map(line=>(0,visible.R)(line,charactersMax)).join("\n");function failureText(error,paint,redact){
if(!(error instanceof model_failure.GateFailure)){const stack=error instanceof Error?error.stack??error.message:String(error)
;return`${paint("red","chaos-gate: this is a bug in chaos-gate; please report it")}\n${visibleLines(redact(stack))}\n`}
const hint=error.hint===undefined?"":`${paint("dim",visibleLines(redact(error.hint)))}\n`;return`${paint("red","chaos-gate:")} ${visibleLines(redact(error.message))}\n${hint}`}
async function dispatch(words,io){try{return await obey(words,io)}catch(error){return dispatch_report(error,words,io)}}async function obey(words,io){const[first,...rest]=words
;if(first===undefined)return show(io.err,helpText(commands),outcome.hS.invalid);if(first==="--version"||first==="-v")return show(io.out,`${version.r}\n`)
;if(first==="--help"||first==="-h"||first==="help"&&rest[0]===undefined)return show(io.out,helpText(commands));const command=commandOf(first==="help"?rest[0]??first:first)
;if(first==="help"||asksForHelp(rest))return show(io.out,commandHelp(command));return await carryOut(command,rest,io)}async function carryOut(command,words,io){
const{cancelOnSignal:cancelOnSignal}=await __webpack_require__.e("cli-terminal-cancel").then(__webpack_require__.bind(__webpack_require__,75042));const cancel=cancelOnSignal(io);try{
const code=await command.run(readArguments(command,words),io,cancel.signal);if(cancel.crash()===undefined)return code;const blamed=dispatch_report(cancel.crash(),[],io)
;return code===outcome.hS.unrestored?code:blamed}finally{cancel.release()}}function commandOf(name){const found=commands.find(command=>command.name===name);if(found!==undefined)return found
;const shown=commands.filter(command=>!command.hidden).map(command=>command.name);const meant=(0,nearest.p)(name,shown)
;throw new model_failure.GateFailure("USAGE",`there is no command \`${name}\`${meant===undefined?"":`; did you mean \`${meant}\`?`}`,{
hint:`the commands are ${shown.join(", ")}; \`chaos-gate --help\` describes them`})}const asksForHelp=words=>{const end=words.indexOf("--")
;return(end===-1?words:words.slice(0,end)).some(word=>word==="--help"||word==="-h")};function show(write,text,code=0){write(text);return code}function dispatch_report(error,words,io){
io.err(failureText(error,io.paintErr,io.redact));const failure=error instanceof model_failure.GateFailure?error:null;const verdict=failure?.verdict??"error";if(words.includes("--json")){
const message={verdict:verdict,code:failure?.code??"BUG",message:String(failure?.message??error),hint:failure?.hint??null};io.out((0,safe_json.safeJson)((0,redact_data.redactData)({error:message
},io.redact)))}return outcome.hS[verdict]}var environment_secrets=__webpack_require__(64425);var redactor=__webpack_require__("core-secrets-redactor");var guard_text=__webpack_require__(15761)
;function guarded({env:env,cwd:cwd},write){let redact;const known=text=>{redact??=(0,redactor.$)((0,environment_secrets.Pm)(env,[cwd]));return redact(text)};const guard=text=>inWorkflow(env)?(0,
guard_text.h)(text,true):text;return{out:text=>write.out(guard(known(text))),err:text=>write.err(guard(known(text))),redact:known,hide:secrets=>{redact=(0,redactor.$)(secrets)}}}
const inWorkflow=env=>(env.GITHUB_ACTIONS??"")!=="";function openTerminal(home,words){const{env:env}=process;const[stdout,stderr]=[opened("stdout"),opened("stderr")];const cwd=process.cwd()
;const{out:out,err:err,hide:hide,redact:redact}=guarded({env:env,cwd:cwd},{out:text=>say(stdout(),text),err:text=>say(stderr(),text)});const plain=line=>err(`${line}\n`);let note=plain;return{
home:home,env:env,cwd:cwd,out:out,err:err,hide:hide,redact:redact,note:line=>note(line),divert:other=>{note=other;return()=>{note=plain}},get live(){
return stderr().isTTY===true&&env.TERM!=="dumb"&&env.CI===undefined&&!inWorkflow(env)},columns:()=>Math.max(20,sizeOf(stderr())[0]||80),rows:()=>Math.max(5,sizeOf(stderr())[1]||24),get paint(){
return paintFor(stdout(),env,words)},get paintErr(){return paintFor(stderr(),env,words)}}}function opened(name){let stream;return()=>{stream??=process[name].on("error",()=>{});return stream}}
const sizeOf=stream=>stream.isTTY===true?stream.getWindowSize():[stream.columns,stream.rows];function say(stream,text){if(stream.writable)stream.write(text)}function paintFor(stream,env,words){
if(words.includes("--no-color")||env.NO_COLOR||env.TERM==="dumb")return paint.I;return stream.isTTY===true||env.FORCE_COLOR==="1"?paint.U:paint.I}const lingerLimitMs=5e3
;async function cli(home,words=process.argv.slice(2)){process.exitCode=await dispatch(words,openTerminal(home,words));setTimeout(()=>process.exit(),lingerLimitMs).unref()}}),
83336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>untilAborted});const untilAborted=signal=>new Promise(done=>{
if(signal.aborted)done();else signal.addEventListener("abort",()=>done(),{once:true})})}),20092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GF:()=>problemCodes,fK:()=>fullLimit,vC:()=>problemLimit,vu:()=>isRefusal});const problemCodes={CG1001:"not YAML",CG1002:"nothing in the file",
CG1003:"more than one document",CG1004:"larger, deeper or with more values than allowed",CG1005:"a key twice",CG1006:"a key that is never allowed",
CG1007:"a feature of YAML that is not supported here",CG1008:"a number that YAML reads differently than it looks",CG1010:"a variable that is not set",CG1011:"a variable that cannot be read",
CG1012:"a variable that is never available",CG1101:"a key is missing",CG1102:"an unknown key",CG1103:"the wrong type of value",CG1104:"a value that is not allowed",CG1105:"not in this version",
CG1106:"another version of the config",CG1107:"not an address for a preview",CG1201:"an unknown fault",CG1202:"an unknown target",CG1203:"no kind, or more than one",
CG1204:"a fault that the target does not support",CG1205:"a name twice",CG1206:"a reserved name",CG1301:"the budget is too small",CG1302:"a tolerance that cannot be met or cannot be missed",
CG1303:"times that contradict each other",CG1304:"too few samples",CG1305:"nothing to compare with the base",CG1310:"a fault on the connection of a check itself",CG1701:"refused: a forbidden host",
CG1702:"refused: nothing is selected",CG1703:"refused: above a cap of `safety`"};const problemLimit=20;const fullLimit=200;const isRefusal=problem=>problem.code.startsWith("CG17")}),
1554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>noPaint,U:()=>ansiPaint});const noPaint=(_style,text)=>text
;const codes={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]};const ansiPaint=(style,text)=>`[${codes[style][0]}m${text}[${codes[style][1]}m`}),
83574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>commandLine})
;const commandLine=words=>words.map(quoted).join(" ");const quoted=word=>/^[A-Za-z0-9_@%+=:,./-][A-Za-z0-9_@%+=:,./#-]*$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}),
5010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{safeJson:()=>safeJson})
;const safeJson=data=>`${JSON.stringify(data,null,2).replace(hidden,escaped).replaceAll("##[","##\\u005b")}\n`;const hidden=/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]/gu
;const escaped=character=>Array.from({length:character.length},(_,n)=>`\\u${character.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")})};
