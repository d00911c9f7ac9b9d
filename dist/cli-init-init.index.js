export const id=8430;export const ids=[8430,8476,4097];export const modules={75396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>chosenPaths,h:()=>linksFor});var _core_address_same_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54103)
;var _core_discovery_discovery_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85165);var _survey_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("cli-init-survey");const mostLinks=8
;const linkName=(from,what,taken)=>{const plain=text=>text.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"upstream";const name=`${plain(from)}-to-${plain(what)}`
;return taken.has(name)?[2,3,4,5,6,7,8,9].map(n=>`${name}-${n}`).find(one=>!taken.has(one))??`${name}-x`:name};function linksFor(survey,tried){const taken=new Set
;const seen=tried===null?filed(survey):tried.discovery.edges.flatMap(edge=>seenLink(edge,tried,survey));return seen.slice(0,mostLinks).map(({what:what,client:client,...rest})=>{
const name=linkName(client,what,taken);taken.add(name);return{...rest,name:name}})}function seenLink(edge,{discovery:discovery,port:port},{compose:compose}){const inCompose=compose?.web!=null
;const service=compose?.all.find(({name:name})=>name===edge.to.host);if(inCompose?service===undefined||service.known?.role==="tool":!(0,
_core_address_same_end_js__WEBPACK_IMPORTED_MODULE_2__.U)(edge.to.host)||edge.to.port===port)return[]
;const asked=discovery.paths.every(({reaches:reaches})=>reaches===null)||chosenPaths(discovery).some(({reaches:reaches})=>reaches?.includes(edge.key))
;const named=edge.variables.length===0?"":`, named by ${edge.variables.join(", ")}`;return[{from:inCompose?edge.from:null,client:inCompose?edge.from:"app",to:edge.to,what:inCompose?edge.to.host:(0,
_core_discovery_discovery_text_js__WEBPACK_IMPORTED_MODULE_0__.G)(edge)==="unknown protocol"?edge.server??`port ${edge.to.port}`:(0,
_core_discovery_discovery_text_js__WEBPACK_IMPORTED_MODULE_0__.G)(edge),because:`seen: ${edge.from} connects to ${edge.to.host}:${edge.to.port} (${(0,
_core_discovery_discovery_text_js__WEBPACK_IMPORTED_MODULE_0__.G)(edge)}${edge.server===null?"":`, ${edge.server}`})${named}`,variables:edge.variables,asked:asked,store:(0,
_core_discovery_discovery_text_js__WEBPACK_IMPORTED_MODULE_0__.G)(edge)}]}function filed({compose:compose,app:app}){const web=compose?.web??null;if(compose!==null&&web!==null){
const clients=[web,...compose.all.filter(({name:name,built:built})=>built&&web.needs.includes(name))];return clients.flatMap(client=>client.needs.flatMap(name=>{
const server=compose.all.find(one=>one.name===name);const port=client.askedAt[name]??server?.port??null;if(server===undefined||port===null||server.known?.role==="tool")return[]
;const because=`from ${compose.file}: ${client.name} depends on ${name}`;return[{from:client.name,client:client.name,to:{host:name,port:port},what:name,because:because,variables:[],asked:true,
store:null}]}))}if(app===null)return[];return(0,_survey_js__WEBPACK_IMPORTED_MODULE_1__.Sm)(compose).flatMap(({name:name,ports:ports,known:known})=>{const[port]=ports
;const because=`from ${compose?.file}: ${name}`;return port===undefined?[]:[{from:null,client:"app",to:{host:"127.0.0.1",port:port.host},what:known?.name??name,because:because,variables:[],asked:true,
store:null}]})}const mostChecks=3;const isGood=({status:status})=>status!==null&&status>=200&&status<300;function chosenPaths({paths:paths}){const good=paths.filter(isGood);const chosen=[]
;const covered=new Set;for(;;){const gain=one=>(one.reaches??[]).filter(key=>!covered.has(key)).length;const best=good.filter(one=>!chosen.includes(one)).toSorted((a,b)=>gain(b)-gain(a))[0]
;if(best===undefined||chosen.length>0&&gain(best)===0||chosen.length>=mostChecks)return chosen;chosen.push(best);for(const key of best.reaches??[])covered.add(key)}}}),
"cli-init-init":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{initialise:()=>initialise})
;var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var discovery_text=__webpack_require__(85165);var failure=__webpack_require__(45258)
;var command_line=__webpack_require__(83574);var visible=__webpack_require__(61228);var discovery_services=__webpack_require__(50059);var process_identity=__webpack_require__(32687)
;var listeners=__webpack_require__("world-process-listeners");var process_members=__webpack_require__(55910);var scan=__webpack_require__(54412)
;var looking=__webpack_require__("world-discovery-looking");var request=__webpack_require__(3835);async function runningIn(folder,signal){const root=await(0,promises_.realpath)(folder)
;for(const pid of(await(0,scan.SH)()).sort((a,b)=>a-b)){const cwd=pid===process.pid?"":await(0,promises_.readlink)(`/proc/${pid}/cwd`).catch(()=>"")
;if(cwd!==root&&!cwd.startsWith(root+external_node_path_.sep))continue;const found=await listeningApp(pid);if(found!==null&&await servesHttp(found,signal))return found}return null}
async function servesHttp({ports:ports},signal){for(const port of ports)if((await(0,request.E)("localhost",port,"/",signal)).status!==null)return true;return false}async function listeningApp(pid){
const[identity,name]=await Promise.all([(0,process_identity.cu)(pid),(0,looking.Vb)(pid)]);if(identity===null||(0,discovery_services.RR)(name)!==undefined)return null;const members=await(0,
process_members.l)([identity]);const listening=await(0,listeners.rW)(members.map(one=>one.pid));const ports=[...new Set(listening.flatMap(one=>"port"in one?[one.port]:[]))]
;return ports.length===0?null:{root:identity,name:name,ports:ports}}var watch_time=__webpack_require__(67948);var program_of=__webpack_require__(13717)
;var failure_text=__webpack_require__("cli-terminal-failure-text");var external_node_readline_promises_=__webpack_require__(26848);async function ask(prompt,isTerminal,signal){
if(!isTerminal||process.stdin.isTTY!==true)return null;const lines=(0,external_node_readline_promises_.createInterface)({input:process.stdin,output:process.stderr});try{
return!/^\s*n/i.test(await lines.question(`${prompt} [Y/n] `,{signal:signal}))}finally{lines.close()}}var findings=__webpack_require__(75396);var init_survey=__webpack_require__("cli-init-survey")
;const usual={steadySuccess:"99%",steadyP95:"500ms",duringSuccess:"90%",duringP95:"1s",because:"not measured"};const leastP95Ms=100;const leastDuringMs=1e3;function tolerancesFrom(calm,calmMs){
if(calm===undefined||calm.samples===0)return usual;const{samples:samples,failed:failed,p95Ms:p95Ms}=calm;const share=Math.floor(100*(1-(failed+1)/samples))
;const p95=roundedUp(Math.max(leastP95Ms,2*p95Ms));return{steadySuccess:`${Math.max(50,Math.min(99,share))}%`,steadyP95:timeText(p95),duringSuccess:`${Math.max(40,Math.min(90,share-5))}%`,
duringP95:timeText(Math.max(leastDuringMs,2*p95)),because:`measured: ${samples} requests in ${Math.round(calmMs/1e3)} s, ${failed} failed, p95 ${Math.round(p95Ms)} ms`}}function roundedUp(ms){
const power=10**Math.floor(Math.log10(ms));const step=[1,1.5,2,3,5,7,10].find(one=>one*power>=ms)??10;return Math.round(step*power)}const timeText=ms=>ms%1e3===0?`${ms/1e3}s`:`${ms}ms`
;const workloadLines=workloads=>workloads.map(one=>{const namespace=`"\${NAMESPACE:-${one.namespace??"preview"}}"`
;return`  ${targetOf(one,workloads)}: { kubernetes: { namespace: ${namespace}, workload: ${one.kind}/${one.name} } }`});function workloadFaultLines(workloads){
const names=some=>`[${some.map(one=>targetOf(one,workloads)).join(", ")}]`;const behind=workloads.some(({isEntry:isEntry})=>isEntry)?workloads.filter(({isEntry:isEntry})=>!isEntry):[]
;return[...workloads.length>0?[`  - { fault: kill, on: ${names(workloads)}, watch: 5s..10s }          # one pod, which the plan draws`,`  - { fault: terminate, on: ${names(workloads)}, watch: 5s..10s }`]:[],...behind.length>0?[`  - { fault: outage, on: ${names(behind)}, lasts: 10s..20s }            # no pod at all`]:[]]
}const targetOf=({kind:kind,name:name},all)=>{const isTaken=name==="preview"||all.filter(other=>other.name===name).length>1;const target=isTaken?`${name}-${kind}`:name
;return/^[a-z][a-z0-9-]*$/.test(target)&&!["null","true","false"].includes(target)?target:JSON.stringify(target)};const standardWriting={intercepts:true,env:{}}
;const schemaUrl="https://raw.githubusercontent.com/chaos-gate/chaos-gate/main/docs/schema.json";const standardPort=8080;function configText(survey,tried,writing=standardWriting){const links=(0,
findings.h)(survey,tried)
;return`# yaml-language-server: $schema=${schemaUrl}\n# Written by \`chaos-gate init\`${tried===null?" from the files of the repository; the app was not started":""}. \`chaos-gate validate\` checks it, \`chaos-gate plan\` shows what it would do.\nversion: 1\nname: ${JSON.stringify(survey.name)}\n\n${preview(survey,tried)}\n${targets(survey,tried,links,writing)}\n${checks(survey,tried)}\n${faults(survey,links)}\nplan: { scenarios: ${links.length>0?6:4}, faults: 1, budget: 10m }\n`
}const portOf=({compose:compose,app:app},tried)=>tried?.port??compose?.web?.ports[0]?.host??app?.port??standardPort;function preview(survey,tried){const{compose:compose}=survey
;const url=`http://${tried?.onlyV6?"[::1]":"127.0.0.1"}:${portOf(survey,tried)}`;const open=(0,init_survey.ow)(survey).find(({nodePort:nodePort})=>nodePort!==null)
;if(open!==undefined)return`preview: \${PREVIEW_URL:-http://127.0.0.1:${open.nodePort}}     # the NodePort of \`${open.name}\`\n`;if(compose?.web==null)return`preview: \${PREVIEW_URL:-${url}}\n`
;if(tried?.wasRunning)return`preview: ${url}                # started before the gate: \`docker compose up --detach --wait\`\n`
;return`preview:\n  url: ${url}                # published by \`${plain(compose.web.name)}\` in ${compose.file}\n  compose: { up: true, file: ${compose.file} }     # the gate starts the project, and removes it after the run\n`
}function targets(survey,tried,links,writing){const{compose:compose,app:app}=survey
;const lines=[...compose?.web==null?app===null?[]:appLines(survey,tried,links,writing):clientLines(survey,links),...links.flatMap((link,n)=>linkLines(link,n,compose?.web!=null||writing.intercepts)),...workloadLines((0,
init_survey.ow)(survey))];if(lines.length>0)return`targets:                                      # only listed targets are disturbed\n${lines.join("\n")}\n`
;return`# Containers, processes and connections can be disturbed too (docs/where.md):\n# targets:\n#   db:     { compose: db }                                                 # a service of the Compose project, as it is\n#   app:    { process: { run: node server.js, port: ${standardPort}, ready: / } }     # the gate starts and stops it\n#   app-db: { link: { to: 127.0.0.1:5432 } }                                # connections to a port of this machine\n`
}function appLines({app:app},tried,links,{env:env,intercepts:intercepts}){if(app===null)return[];const port=tried?.port??app.port;const all={PORT:`${port}`,...env,...intercepts?{}:rewired(links,env)}
;return["  app:","    process:                                  # the gate starts and stops it",`      run: ${/^[\w./ =-]+$/.test(app.run)?app.run:JSON.stringify(app.run)}`,...app.folder===""?[]:[`      cwd: ${app.folder}`],`      env: { ${Object.entries(all).map(([name,value])=>`${name}: ${JSON.stringify(value)}`).join(", ")} }`,`      port: ${port}`,"      restart-after: 1s                       # how soon production restarts it"]
}function clientLines({compose:compose},links){const names=[...new Set([compose?.web?.name??"",...links.flatMap(({from:from})=>from??[])])].filter(name=>name!=="")
;return names.map(name=>`  ${plain(name)}: { compose: ${plain(name)} }`)}const rewiredPort=(link,n)=>link.to.port+1e4<=65e3?link.to.port+1e4:2e4+n;function linkLines(link,n,intercepts){
const{name:name,from:from,to:to,because:because,variables:variables,asked:asked}=link;const end=`${to.host}:${to.port}`
;const written=intercepts?`link: { ${from===null?"":`from: ${plain(from)}, `}to: ${JSON.stringify(end)} }`:`link: { listen: "127.0.0.1:${rewiredPort(link,n)}", to: ${JSON.stringify(end)} }`
;return[`  # ${(0,
visible.R)(because,200)}`,...asked?[]:["  # no path of the checks uses it: add a check that does, and a fault"],...intercepts?[]:[`  # this machine cannot intercept connections (root, or sudo without a password, and nft): point ${variables.join(", ")||"the app"} at \`listen\``],`  ${name}: { ${written} }`]
}function rewired(links,env){return Object.fromEntries(links.flatMap((link,n)=>link.variables.flatMap(name=>{const value=env[name]
;return value===undefined||!value.includes(`:${link.to.port}`)?[]:[[name,value.replace(`:${link.to.port}`,`:${rewiredPort(link,n)}`)]]})))}function checks(survey,tried){
const chosen=tried===null?[]:(0,findings.X)(tried.discovery);const fallback=tried?.discovery.paths.find(({status:status})=>status!==null)
;const all=chosen.length>0?chosen.map(({path:path,reaches:reaches})=>({path:path,status:null,
note:reaches===null||reaches.length===0?"":`   # uses ${reaches.length===1?"one dependency":`${reaches.length} dependencies`}`})):fallback===undefined?[{path:survey.compose?.web?.healthPath??"/",
status:200,note:""}]:[{path:fallback.path,status:fallback.status,note:"   # nothing responded 2xx: choose a path that users need"}]
;return`checks:\n${all.map(({path:path,status:status,note:note})=>checkText(path,status,note,tried)).join("")}`}function checkText(path,status,note,tried){
const{steadySuccess:steadySuccess,steadyP95:steadyP95,duringSuccess:duringSuccess,duringP95:duringP95,because:because}=tolerancesFrom(tried?.calm.find(one=>one.path===path),tried?.calmMs??0)
;const name=path==="/"?"front page":path.replace(/[^A-Za-z0-9]+/g," ").trim()||"front page"
;return`  - name: ${JSON.stringify(name)}\n    http: { path: ${JSON.stringify(path)}${status===null?"":`, status: ${status}`} }${note}\n    rate: 20/s\n    steady: { success: ${steadySuccess}, p95: ${steadyP95} }      # before and after the faults; ${because}\n    during: { success: ${duringSuccess}, p95: ${duringP95} }         # while faults are in place\n    recovers: 10s\n`
}function faults(survey,links){const{app:app,compose:compose}=survey;const asked=links.filter(link=>link.asked).map(({name:name})=>name);const on=asked.length===1?asked[0]:`[${asked.join(", ")}]`
;const onLinks=[`  - { fault: latency, on: ${on}, delay: 100ms..3s, lasts: 5s..10s }`,`  - { fault: refuse, on: ${on}, lasts: 5s..10s }`,`  - { fault: blackhole, on: ${on}, lasts: 5s..10s }`]
;const onApp=["  - { fault: kill, on: app, watch: 3s..6s }          # not judged while the app itself is down; its recovery is","  - { fault: pause, on: app, lasts: 3s..6s }"]
;const traffic=["  - { fault: surge, on: preview, rate: 50/s..200/s, lasts: 5s..10s }","  - { fault: abandon, on: preview, rate: 10/s..50/s, lasts: 5s..10s }"]
;const isApp=compose?.web==null&&app!==null;return`faults:\n${[...asked.length>0?onLinks:[],...isApp?onApp:[],...workloadFaultLines((0,
init_survey.ow)(survey)),...asked.length>0?traffic.slice(0,1):traffic].join("\n")}\n`}const plain=name=>/^[A-Za-z0-9._-]+$/.test(name)?name:JSON.stringify(name);const mostLevels=16
;async function gitRoot(folder){let root=folder;for(let level=0;level<mostLevels;level+=1){if(await(0,promises_.stat)((0,external_node_path_.join)(root,".git")).catch(()=>null)!==null)return root
;const above=(0,external_node_path_.dirname)(root);if(above===root)break;root=above}return folder}var helper=__webpack_require__(23465);var within=__webpack_require__("world-within");const limitMs=6e5
;const built=["dist","build",".next",".output","out",".svelte-kit"];async function install({install:command,build:build,setup:setup},folder,note,signal){if(setup!=="node")return;const there=await(0,
promises_.readdir)(folder).catch(()=>[]);const needsPackages=await dependsOnPackages(folder)&&!await anywhereAbove(folder)
;const steps=[...needsPackages&&command!==null?[command]:[],...build!==null&&!built.some(name=>there.includes(name))?[build]:[]];for(const step of steps){note(`running \`${step}\`…`)
;const end=await(0,within.u)(limitMs,signal,limit=>(0,helper.UA)(step.split(" "),{cwd:folder,mark:"init",keeps:"tail"},limit));if(end.status===0)continue
;throw new failure.GateFailure("TARGET_UNAVAILABLE",`\`${step}\` ${end.message}${(0,helper.BP)(end,200)}`,{hint:"run it yourself, and `chaos-gate init` again"})}}
async function dependsOnPackages(folder){const{readBounded:readBounded}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,9200));const text=await readBounded((0,
external_node_path_.join)(folder,"package.json"),1024*1024).then(String,()=>"{}");return/"dependencies"\s*:\s*\{\s*"/.test(text)}async function anywhereAbove(folder){
const places=["","..","../.."].map(up=>(0,external_node_path_.join)(folder,up,"node_modules"));const seen=await Promise.all(places.map(place=>(0,promises_.stat)(place).then(()=>true,()=>false)))
;return seen.includes(true)}var reach_reach=__webpack_require__(95336);const intercepts_limitMs=15e3;const canIntercept=signal=>(0,within.u)(intercepts_limitMs,signal,async limit=>{
const reach=await(0,reach_reach.Vg)(limit);return(await reach.run("machine",["nft","--version"],limit)).status===0}).catch(()=>false);var read_bounded=__webpack_require__(9200)
;const mostBytes=512*1024;const mostFiles=400;const mostEntries=5e3;const mostFolders=300;const deepest=4
;const skipped=/^(?:node_modules|\.git|dist|build|out|vendor|coverage|target|\.next|\.nuxt|\.venv|venv|__pycache__|tests?|__tests__|spec|examples?|fixtures|chaos-report)$/
;const telling=/^(?:package\.json|(?:package-lock|npm-shrinkwrap)\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|Dockerfile|Procfile|(?:docker-)?compose\.ya?ml|\.env|\.env\.(?:example|sample|template|dist)|env-example|requirements\.txt|pyproject\.toml|manage\.py|go\.mod|(?:openapi|swagger)\.json|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|wrangler\.toml|railway\.json|app\.json|Chart\.yaml|kustomization\.ya?ml|skaffold\.yaml|helmfile\.yaml|.*\.ya?ml)$/
;const present=/(?:lock\.(?:json|yaml)|shrinkwrap\.json|yarn\.lock|bun\.lockb?)$/;const source=/\.(?:[cm]?[jt]s|py|go|rb)$/;async function readRepository(folder){const paths=await pathsUnder(folder)
;const read=paths.map(async path=>[path,present.test(path)?"":await textOf((0,external_node_path_.join)(folder,path))])
;return Object.fromEntries((await Promise.all(read)).filter(([,text])=>text!==undefined))}const textOf=path=>(0,read_bounded.readBounded)(path,mostBytes).then(String,()=>undefined)
;async function pathsUnder(folder){const files=[];let level=[""];for(let depth=0;depth<=deepest&&level.length>0&&files.length<mostEntries;depth+=1){
const inside=await Promise.all(level.slice(0,mostFolders).map(path=>entriesOf(folder,path)));files.push(...inside.flatMap(one=>one.files));level=inside.flatMap(one=>one.folders)}
const nameIn=path=>path.split("/").at(-1)??path;const chosen=[...files.filter(path=>telling.test(nameIn(path))),...files.filter(path=>source.test(path))];return[...new Set(chosen)].slice(0,mostFiles)}
async function entriesOf(folder,inside){const all=await(0,promises_.readdir)((0,external_node_path_.join)(folder,inside),{withFileTypes:true}).catch(()=>[])
;const pathOf=name=>inside===""?name:`${inside}/${name}`;const isOpen=name=>!skipped.test(name)&&(!name.startsWith(".")||pathOf(name).startsWith(".github"))
;const named=wanted=>all.filter(wanted).map(({name:name})=>name).sort();return{files:named(entry=>entry.isFile()).map(pathOf),folders:named(entry=>entry.isDirectory()).filter(isOpen).map(pathOf)}}
var catalog=__webpack_require__("core-faults-catalog");var severest=__webpack_require__(24306);var plan_plan=__webpack_require__("core-plan-plan");var targets_preview=__webpack_require__(68043)
;var head_commit=__webpack_require__(26095);var run_open=__webpack_require__(13659);var permit=__webpack_require__(50508);var run=__webpack_require__("cli-run-run");var seed=__webpack_require__(99354)
;const budgetMs=24e4;const reportDir="chaos-report";function shortened(config){const[rule]=config.faults;const fault=(0,catalog.Kl)(rule?.fault??"")
;const target=[...config.targets,targets_preview.s].find(({name:name})=>name===rule?.on[0]);const first=rule===undefined||fault===undefined||target===undefined?rule:(0,severest.w)({rule:rule,
fault:fault,target:target}).rule;return{...config,faults:first===undefined?config.faults:[{...first,on:first.on.slice(0,1)}],plan:{...config.plan,scenarios:1,budgetMs:budgetMs,shrink:{
...config.plan.shrink,tries:0}}}}async function shortRun(root,terminal,signal){const io={...terminal,cwd:root,live:terminal.live}
;io.note("\nOne short scenario with this config, its first fault with the most severe value of its range:");const{config:config,configPath:configPath}=await(0,run_open.open)({values:{},
switches:new Set,positionals:[]},io);const commit=await(0,head_commit.headCommit)(root,signal);const short=shortened(config);const plan=(0,plan_plan.X)(short,(0,
seed.n)(config.plan.seed,commit,undefined));const overrides=await(0,permit.permit)({config:short,plan:plan,commit:commit,ask:true},io,signal);const result=await(0,run.runAndReport)({config:short,
configPath:configPath,plan:plan,commit:commit,overrides:overrides,reportDir:reportDir,workspace:root},io,signal);(0,run.tell)(result,{reportDir:reportDir,asJson:false},io)
;const isTested=["passed","failed","inconclusive"].includes(result.verdict);const before=isTested?"read the config":"nothing was tested: follow the advice above"
;io.out(`\nnext: ${before}, then \`${(0,command_line.a)([...(0,program_of.o)(io),"run"])}\` for all scenarios, and commit the files\n`);return result.verdict==="failed"?0:result.exitCode}
var words=__webpack_require__(19397);var started_app=__webpack_require__(82701);var seen_at=__webpack_require__(34167);const startLimitMs=9e4;async function tryApp(survey,running,options,signal){
const{app:app,compose:compose}=survey;if(compose?.web!=null){const{tryCompose:tryCompose}=await __webpack_require__.e("cli-init-try-compose").then(__webpack_require__.bind(__webpack_require__,60484))
;return tryCompose(survey,compose,options,signal)}if(running!==null){options.note(`\`${(0,visible.R)(running.name)}\` of this folder runs already and listens on ${running.ports.join(", ")}`)
;return look({roots:[running.root],ports:running.ports,expected:app?.port,looks:[],wasRunning:true},survey,options,signal)}
if(app===null)throw new failure.GateFailure("TARGET_UNAVAILABLE","the files do not show how the app is started",{hint:"start it, and run `chaos-gate init` again"});options.note(`starting \`${(0,
visible.R)(app.run)}\`…`);const started=await(0,started_app.Y)(try_app_targetOf(app,options.env),options.root);try{const watched=()=>({roots:[started.root],containers:[]});const seen=await(0,
looking.$K)(watched,limit=>started.untilListening([app.port],startLimitMs,limit),signal);return await look({roots:[started.root],ports:seen.of,expected:app.port,looks:seen.looks,wasRunning:false
},survey,options,signal)}finally{await started.stop()}}const try_app_targetOf=(app,env)=>({kind:"process",name:"app",run:(0,words.Z)(app.run)??[app.run],...app.folder!==""&&{cwd:app.folder},env:{
PORT:`${app.port}`,...env},port:app.port,readyTimeoutMs:startLimitMs});async function look({roots:roots,ports:ports,expected:expected,looks:looks,wasRunning:wasRunning},survey,options,signal){
const port=await httpPort(ports,expected,signal);if(port===null)throw new failure.GateFailure("TARGET_NOT_READY",`it listens on ${ports.join(", ")}, and no HTTP is served there`,{
hint:"which port do users reach?"});const subject={roots:roots,members:[],http:{host:"localhost",port:port},paths:survey.paths,folder:options.root,links:[],looks:looks};return(0,
seen_at.d)(subject,port,wasRunning,options,signal)}async function httpPort(ports,expected,signal){const ordered=[...ports].sort((a,b)=>Number(b===expected)-Number(a===expected)||a-b)
;for(const port of ordered)if((await(0,request.E)("localhost",port,"/",signal)).status!==null)return port;return null}var dist=__webpack_require__(38815);const action="chaos-gate/chaos-gate@v0"
;function workflowText(survey,tried){const{app:app,compose:compose}=survey;if(app===null&&compose===null)return survey.kubernetes===null?deployed():cluster(survey.kubernetes.file)
;return local(survey,tried)}function local(survey,tried){const{app:app,compose:compose,exampleFile:exampleFile}=survey;const isComposed=compose?.web!=null;const stores=isComposed?[]:(0,
init_survey.Sm)(compose);const links=(0,findings.h)(survey,tried);const services=isComposed||stores.length>0?null:servicesFor(survey,links)
;const steps=["      - uses: actions/checkout@v6",...exampleFile===null?[]:[`      - run: cp ${exampleFile} .env`],...app===null?[]:appSteps(app),...stores.length>0?[`      - run: docker compose up --detach --wait ${stores.map(({name:name})=>name).join(" ")}`]:[],...isComposed&&tried?.wasRunning?["      - run: docker compose up --detach --wait"]:[],...links.length>0?["      - run: sudo apt-get install --yes nftables        # for intercepted connections"]:[],`      - uses: ${action}`]
;const profiles=isComposed?compose?.profiles??[]:[]
;return`${head("on: pull_request")}\n${job("concurrency:                  # a new commit cancels the run of the previous one")}\n${profiles.length>0?`    env: { COMPOSE_PROFILES: ${JSON.stringify(profiles.join(","))} }\n`:""}${services===null?"":indented((0,
dist.As)({services:services}),4)}    steps:\n${steps.join("\n")}\n`}function appSteps({setup:kind,install:install,build:build,folder:folder}){const manager=install?.split(" ")[0]
;return[...setup[kind??"none"],...manager==="bun"?["      - uses: oven-sh/setup-bun@v2"]:manager==="pnpm"||manager==="yarn"?["      - run: corepack enable"]:[],...[install,build].flatMap(run=>run===null?[]:[step(run,folder)])]
}const step=(run,folder)=>folder===""||/install|\bci\b/.test(run)?`      - run: ${run}`:`      - run: ${run}\n        working-directory: ${JSON.stringify(folder)}`;const setup={
node:["      - uses: actions/setup-node@v6","        with: { node-version: 24 }"],python:["      - uses: actions/setup-python@v6","        with: { python-version: '3.13' }"],
go:["      - uses: actions/setup-go@v6","        with: { go-version: stable }"],none:[]};function servicesFor({services:services},links){if(services!==null)return services.services
;const made=links.flatMap(({to:to,store:store})=>{const known=discovery_services.yw.find(({name:name})=>name===store);if(known?.service===undefined)return[]
;const{image:image,env:env,health:health}=known.service;const options=`--health-cmd "${health}" --health-interval 2s --health-retries 30`;return[[known.protocol??"store",{image:image,...env&&{env:env
},ports:[`${to.port}:${known.ports[0]??to.port}`],options:options}]]});return made.length===0?null:Object.fromEntries(made)}const indented=(text,by)=>text.replace(/^(?=.)/gm," ".repeat(by))
;function deployed(){
return`${head("on: deployment_status")}\njobs:\n  chaos:\n    # Previews only: the gate refuses a deployment to production.\n    if: >-\n      github.event.deployment_status.state == 'success' &&\n      github.event.deployment.production_environment != true &&\n      !startsWith(github.event.deployment.environment, 'production') &&\n      !endsWith(github.event.deployment.environment, 'production')\n    concurrency:              # on the job, so that a skipped job does not cancel a running one\n      group: chaos-gate-\${{ github.event.deployment.ref }}\n      cancel-in-progress: true\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    steps:\n      - uses: actions/checkout@v6\n      - uses: ${action}\n        with: { preview-url: '\${{ github.event.deployment_status.environment_url }}' }\n`
}function cluster(file){
return`${head("on: workflow_dispatch            # change to `pull_request` when the steps below start the preview")}\n${job("concurrency:")}\n    steps:\n      - uses: actions/checkout@v6\n      # 1. Log in to a cluster, or start one (kind create cluster --name ci --wait 2m).\n      # 2. Install this version there (${file}), and wait until it is ready (kubectl rollout status).\n      # 3. Reach it through a NodePort, an Ingress or a load balancer, not through \`kubectl port-forward\`, which ends with its pod.\n      #    If its address is not the \`preview\` of the config, pass it to the next step: with: { preview-url: ... }\n      - uses: ${action}\n`
}const job=concurrency=>`${concurrency}\n  group: chaos-gate-\${{ github.ref }}\n  cancel-in-progress: true\njobs:\n  chaos:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20`
;const head=trigger=>`name: chaos gate\n${trigger}\n\npermissions:\n  contents: read\n  pull-requests: write        # for the one comment\n`;var write_text=__webpack_require__(94097)
;const configFile=".github/chaos.yml";const workflowFile=".github/workflows/chaos-gate.yml";const ignoreFile=".gitignore";const write_mostBytes=1024*1024;async function refuseExisting(root,force){
if(force)return;const seen=await Promise.all([configFile,workflowFile].map(file=>(0,promises_.lstat)((0,external_node_path_.join)(root,file)).then(()=>file,()=>null)))
;const existing=seen.filter(file=>file!==null);if(existing.length===0)return;throw new failure.GateFailure("USAGE",`${existing.join(" and ")} ${existing.length===1?"is":"are"} there already`,{
hint:"`chaos-gate init --force` overwrites; `chaos-gate validate` checks the existing config"})}async function writeFiles(root,{config:config,workflow:workflow,ignored:ignored},force){
const flag=force?"w":"wx";await(0,write_text.writeText)(configFile,root,config,flag);await(0,write_text.writeText)(workflowFile,root,workflow,flag);const before=await(0,read_bounded.readBounded)((0,
external_node_path_.join)(root,ignoreFile),write_mostBytes).then(String,()=>"");const lines=before.split(/\r?\n/).map(line=>line.trim().replace(/^\//,"").replace(/\/$/,""))
;const missing=ignored.filter(line=>!lines.includes(line.replace(/\/$/,"")));if(missing.length===0)return[configFile,workflowFile];await(0,
write_text.writeText)(ignoreFile,root,`${before}${before===""||before.endsWith("\n")?"":"\n"}${missing.join("\n")}\n`);return[configFile,workflowFile,ignoreFile]}const calmMs=3e4
;const calibrateMs=18e4;async function initialise({switches:switches,values:values},io,signal){const root=await gitRoot(io.cwd);await refuseExisting(root,switches.has("force"));const measureMs=(0,
watch_time.T)("calm",values.calm,"a time up to 10m","30s")??(switches.has("calibrate")?calibrateMs:calmMs);const survey=inFolder((0,init_survey.yj)(await filesFor(io.cwd,root),(0,
external_node_path_.basename)(io.cwd)),(0,external_node_path_.relative)(root,io.cwd));for(const line of found(survey))io.note(line);const consent=await mayTry(survey,switches,io,signal)
;const copied=consent&&await copyExample(survey,io);const{tried:tried,failed:failed}=consent?await attempt(survey,root,measureMs,io,signal):{tried:null,failed:false};const writing={...standardWriting,
env:survey.services?.env??{},intercepts:consent?await canIntercept(signal):true};const files={config:configText(survey,tried,writing),workflow:workflowText(survey,tried),
ignored:["chaos-report/",...copied?[".env"]:[]]};for(const file of await writeFiles(root,files,switches.has("force")))io.out(`${io.paint("green","written:")} ${file}\n`)
;for(const line of handOver(survey,tried))io.out(`${line}\n`);if(failed)return 5;if(tried===null||switches.has("no-run")){io.out(next(consent||switches.has("yes")));return 0}
if(startsAgain(survey,tried)){io.out("\nThe app runs already, and with this config the gate starts it. Stop the app; then `chaos-gate run` gives the first verdict.\n");return 0}
return shortRun(root,io,signal)}const startsAgain=({compose:compose},{wasRunning:wasRunning})=>wasRunning&&compose?.web==null;async function mayTry(survey,switches,io,signal){
if(!canTry(survey)||switches.has("no-try")||process.platform!=="linux")return false;if(switches.has("yes"))return true;const consent=await ask(question(survey),io.live,signal)
;if(consent===null)for(const line of unasked(survey,io))io.note(line);return consent===true}
const unasked=(survey,io)=>[`There is no terminal to ask on, so ${startOf(survey)} was not started: the config is written from the files alone,`,"and connections that they do not name are missing in it. This starts it, sees what it connects to, writes the config for",`that, and runs one short scenario: ${(0,
command_line.a)([...(0,program_of.o)(io),"init","--force","--yes"])}`];async function filesFor(folder,root){const own=await readRepository(folder);if(folder===root)return own
;const around=await readRepository(root);return{...Object.fromEntries(Object.entries(around).filter(([path])=>path.startsWith(".github/"))),...own}}const inFolder=(survey,sub)=>sub===""?survey:{
...survey,app:survey.app===null?null:{...survey.app,folder:(0,external_node_path_.join)(sub,survey.app.folder)},compose:survey.compose===null?null:{...survey.compose,
file:`${sub}/${survey.compose.file}`}};const canTry=({app:app,compose:compose})=>app!==null||compose?.web!=null
;function found({app:app,compose:compose,services:services,deployedBy:deployedBy,kubernetes:kubernetes,exampleFile:exampleFile}){const web=compose?.web??null
;return[...web!==null?[`app: service \`${(0,visible.R)(web.name)}\` of ${compose?.file}, port ${web.ports[0]?.host}`]:[],...app!==null?[`app: \`${(0,
visible.R)(app.run)}\`${app.folder===""?"":` in ${(0,
visible.R)(app.folder)}`}, expected on port ${app.port}`]:[],...compose!==null&&web===null?[`${compose.file} runs only what the app depends on: ${compose.all.map(({name:name})=>(0,
visible.R)(name)).join(", ")}`]:[],...services!==null?[`an existing workflow has the services ${Object.keys(services.services).map(name=>(0,
visible.R)(name)).join(", ")}`]:[],...exampleFile!==null?[`there is no .env; ${exampleFile} shows one`]:[],...deployedBy.length>0?[`deployed by ${deployedBy.join(", ")}`]:[],...kubernetes!==null?[deployedTo(kubernetes)]:[]]
}const deployedTo=({file:file,workloads:workloads})=>`deployed to Kubernetes (${(0,
visible.R)(file)}${workloads.length===0?"":`: ${workloads.map(({kind:kind,name:name})=>`${kind}/${name}`).join(", ")}`})`
;const startOf=({app:app,compose:compose})=>compose?.web!=null?compose.file:`\`${(0,visible.R)(app?.run??"")}\``
;const question=survey=>`Start ${startOf(survey)} here to see what it depends on${survey.exampleFile===null?"":`, with ${survey.exampleFile} as .env`}, and run one short scenario?`
;async function copyExample({exampleFile:exampleFile},io){if(exampleFile===null||!await isMissing((0,external_node_path_.join)(io.cwd,".env")))return false;await(0,promises_.copyFile)((0,
external_node_path_.join)(io.cwd,exampleFile),(0,external_node_path_.join)(io.cwd,".env"));io.note(`copied ${exampleFile} to .env`);return true}async function attempt(survey,root,measureMs,io,signal){
try{const folder=(0,external_node_path_.join)(root,survey.app?.folder??"");const running=await runningIn(root,signal)
;if(survey.app!==null&&running===null)await install(survey.app,folder,line=>io.note(line),signal);const options={root:root,env:survey.services?.env??{},calmMs:measureMs,note:line=>io.note(line)}
;const tried=await tryApp(survey,running,options,signal);io.note(`\n${(0,discovery_text.discoveryText)(init_shortened(tried.discovery),io.paintErr,Math.min(100,io.columns()))}`);return{tried:tried,
failed:false}}catch(error){signal.throwIfAborted();if(!(error instanceof failure.GateFailure))throw error;io.err((0,failure_text.k)(error,io.paintErr,io.redact))
;io.note("The config is written from the files of the repository instead. Start the app by hand, and run `chaos-gate init --force --yes` again.");return{tried:null,failed:true}}}
const isMissing=path=>(0,promises_.stat)(path).then(()=>false,()=>true);const init_shortened=discovery=>({...discovery,paths:discovery.paths.filter(({status:status})=>status!==null&&status!==404)})
;function handOver(survey,tried){const{app:app,compose:compose,kubernetes:kubernetes,deployedBy:deployedBy}=survey
;const outside=(tried?.discovery.edges??[]).filter(({to:to})=>to.host!=="127.0.0.1"&&compose?.all.every(({name:name})=>name!==to.host)!==false)
;return[...kubernetes!==null&&app===null&&compose?.web==null?["","Nothing in this repository starts the app without a cluster, so nothing was tried. The workflow runs by hand only, and says where the",`steps that install this version belong. ${inCluster(survey)}`]:[],...kubernetes!==null&&app!==null?["","The config starts the app here, without a cluster. To disturb its pods in a cluster instead: docs/kubernetes.md."]:[],...outside.length>0?["",`Connections to ${[...new Set(outside.map(({to:to})=>`${(0,
visible.R)(to.host)}:${to.port}`))].slice(0,5).join(", ")} leave this machine. A process there is reached through a link with \`listen\` (docs/where.md).`]:[],...deployedBy.length>0&&app!==null?["",`The workflow starts the app in its job. For the preview that ${deployedBy.join(", ")} deploys: docs/where.md, "A preview on a host outside".`]:[]]
}
const inCluster=survey=>(0,init_survey.ow)(survey).length===0?"The config has traffic faults; to disturb the pods as well, name the workloads (docs/kubernetes.md).":"The config disturbs the workloads of the manifests: check the address and the namespace, then run `chaos-gate doctor` (docs/kubernetes.md)."
;const next=asked=>["","next:",...asked?[]:["  chaos-gate init --force --yes   start the app, see what it depends on, and write the config for that"],"  chaos-gate validate   check the config","  chaos-gate plan       show what a run would do","  chaos-gate run        run the gate here, before CI does",""].join("\n")
}),34167:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>seenAt})
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _world_discovery_discover_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-discovery-discover")
;var _world_discovery_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3835);var _findings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75396);const watchMs=5e3;const calmPauseMs=100
;async function seenAt(subject,port,wasRunning,{calmMs:calmMs,note:note},signal){const discovery=await(0,_world_discovery_discover_js__WEBPACK_IMPORTED_MODULE_1__.k)(subject,watchMs,signal)
;const paths=(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__.X)(discovery).map(({path:path})=>path)
;note(`measuring ${paths.length===0?"nothing: no path responded 2xx":`${paths.join(", ")} for ${Math.round(calmMs/1e3)} s…`}`);const onlyV6=(await(0,
_world_discovery_request_js__WEBPACK_IMPORTED_MODULE_2__.E)("127.0.0.1",port,"/",signal)).status===null;return{port:port,onlyV6:onlyV6,wasRunning:wasRunning,discovery:discovery,
calm:await calmOf(port,paths,calmMs,signal),calmMs:calmMs}}async function calmOf(port,paths,forMs,signal){return Promise.all(paths.map(async path=>{const times=[];let failed=0
;for(const untilMs=performance.now()+forMs;performance.now()<untilMs;){const{status:status,tookMs:tookMs}=await(0,
_world_discovery_request_js__WEBPACK_IMPORTED_MODULE_2__.E)("localhost",port,path,signal);signal.throwIfAborted();times.push(tookMs);if(status===null||status>=300)failed+=1;await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(calmPauseMs,undefined,{signal:signal})}const sorted=times.toSorted((a,b)=>a-b);return{path:path,samples:times.length,failed:failed,
p95Ms:sorted[Math.ceil(.95*sorted.length)-1]??0}}))}}),"cli-init-survey":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Sm:()=>storesIn,yj:()=>surveyOf,ow:()=>workloadsIn});var dist=__webpack_require__(38815);var discovery_variables=__webpack_require__(24638);var words=__webpack_require__(19397)
;const appIn=files=>nodeApp(files)??procfileApp(files)??pythonApp(files)??goApp(files)
;const nodePorts=[["vite",4173,/\bvite preview\b/],["vite",5173,/\bvite\b/],["astro",4321,/\bastro\b/],["@angular/cli",4200,/\bng serve\b/],["gatsby",9e3,/\bgatsby serve\b/],["gatsby",8e3,/\bgatsby develop\b/],["http-server",8080,/\bhttp-server\b/],["@vue/cli-service",8080,/\bvue-cli-service\b/],["parcel",1234,/\bparcel\b/],["@strapi/strapi",1337],["hono",3e3]]
;const nodePort=3e3;function manifestIn(text){if(text===undefined)return null;try{const written=JSON.parse(text);const{name:name,packageManager:packageManager}=written
;const scripts=Object.entries(written.scripts??{}).filter(one=>typeof one[1]==="string");return{...typeof name==="string"&&{name:name},...typeof packageManager==="string"&&{
manager:packageManager.split("@")[0]??""},scripts:Object.fromEntries(scripts),dependencies:{...written.devDependencies,...written.dependencies}}}catch{return{scripts:{},dependencies:{}}}}
const startScripts=["start","start:prod","serve","preview","dev"];const packageFolders=/^(?:apps|packages|services)\/[^/]+\/package\.json$|^(?:api|server|backend|web|app|frontend)\/package\.json$/
;function nodeApp(files){const root=manifestIn(files["package.json"]);const own=root===null?null:nodeAppIn(files,root,"");if(own!==null)return own
;const nested=Object.keys(files).filter(path=>packageFolders.test(path)).sort((a,b)=>rank(a)-rank(b)||(a<b?-1:1)).map(path=>nodeAppIn(files,manifestIn(files[path])??{scripts:{},dependencies:{}
},path.replace(/\/package\.json$/,"")));return nested.find(one=>one!==null)??null}const rank=path=>["server","api","backend","web","app","frontend"].findIndex(name=>path.includes(name))+1||9
;function nodeAppIn(files,{scripts:scripts,dependencies:dependencies,manager:manager},folder){const name=startScripts.find(one=>scripts[one]!==undefined)
;const script=name===undefined?undefined:scripts[name];if(name===undefined||script===undefined)return null;const tool=managerOf(files,manager)
;const run=plainCommand(script)??(name==="start"?`${tool.name} start`:`${tool.name} run ${name}`)
;const known=nodePorts.find(([dependency,,start])=>dependencies[dependency]!==undefined&&(start===undefined||start.test(script)));return{run:run,
port:portIn(script,/(?:\bPORT=|--port[= ]|-p )(\d{2,5})\b/)??known?.[1]??portIn(files.Dockerfile,/^EXPOSE\s+(\d{2,5})/m)??nodePort,folder:folder,install:tool.install,
build:scripts.build===undefined?null:`${tool.name} run build`,setup:"node"}}const plainCommand=command=>/^node [\w./ =-]+$/.test(command)?command:null;function managerOf(files,written){
const has=name=>files[name]!==undefined;if(written==="pnpm"||has("pnpm-lock.yaml"))return{name:"pnpm",install:"pnpm install --frozen-lockfile"};if(written==="yarn"||has("yarn.lock"))return{
name:"yarn",install:"yarn install --immutable"};if(written==="bun"||has("bun.lock")||has("bun.lockb"))return{name:"bun",install:"bun install --frozen-lockfile"};return{name:"npm",
install:has("package-lock.json")||has("npm-shrinkwrap.json")?"npm ci":"npm install"}}const procfilePort=5e3;function procfileApp(files){
const line=/^web:\s*(.+)$/m.exec(files.Procfile??"")?.[1]?.trim();if(line===undefined)return null
;const port=portIn(line,/\$\{PORT:-(\d{2,5})\}/)??portIn(line,/(?::|--port[= ]|-p )(\d{2,5})\b/)??procfilePort;const run=line.replace(/\$\{?PORT(?::-\d+)?\}?/g,`${port}`);if((0,
words.Z)(run)===null)return null;const python=files["requirements.txt"]!==undefined;return{run:run,port:port,folder:"",install:python?"pip install -r requirements.txt":null,build:null,
setup:python?"python":null}}const pythonFiles=["main.py","app.py","server.py","wsgi.py","app/main.py","app/app.py","src/main.py","src/app.py"];function pythonApp(files){
const needs=files["requirements.txt"]!==undefined?"-r requirements.txt":files["pyproject.toml"]!==undefined?".":null;const common={folder:"",install:needs===null?null:`pip install ${needs}`,
build:null,setup:"python"};if(files["manage.py"]!==undefined)return{...common,run:"python3 manage.py runserver 8000 --noreload",port:8e3}
;const server=pythonFiles.map(file=>pythonServer(file,files[file]??"")).find(one=>one!==null);return server===undefined||server===null?null:{...common,...server}}function pythonServer(file,text){
const module=file.replace(/\.py$/,"").replaceAll("/",".");const named=call=>new RegExp(`^(\\w+)\\s*=\\s*${call}\\(`,"m").exec(text)?.[1];const[fast,flask]=[named("FastAPI"),named("Flask")]
;const port=portIn(text,/(?:\bport\s*=\s*|PORT["'],\s*["']?|HTTPServer\(\([^,]*,\s*)(\d{2,5})\b/)??(flask===undefined?8e3:5e3)
;const runsItself=/__name__\s*==\s*['"]__main__['"]|serve_forever|^\w+\.run\(/m.test(text);if(runsItself)return{run:`python3 ${file}`,port:port};if(fast!==undefined)return{
run:`python3 -m uvicorn ${module}:${fast} --port 8000`,port:8e3};return flask===undefined?null:{run:`python3 -m flask --app ${module}:${flask} run --port 5000`,port:5e3}}function goApp(files){
if(files["go.mod"]===undefined)return null;const main=Object.keys(files).find(path=>/^(?:cmd\/[^/]+\/)?main\.go$/.test(path));if(main===undefined)return null
;const folder=main.replace(/\/?main\.go$/,"");const port=portIn(files[main],/[":](\d{4,5})"/)??portIn(files.Dockerfile,/^EXPOSE\s+(\d{2,5})/m)??8080;return{run:`go run ./${folder}`.replace(/\/$/,""),
port:port,folder:"",install:null,build:null,setup:"go"}}function portIn(text,pattern){const port=Number(text?.match(pattern)?.[1]);return port>=1&&port<=65535?port:undefined}
var kubernetes_namespace=__webpack_require__(86236);var workload_fields=__webpack_require__(60426)
;const files=/(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|skaffold\.yaml|helmfile\.yaml)$|^(?:k8s|kubernetes|manifests)\/[^/]+\.ya?ml$/;const manifest=/^kind:\s*(?:Deployment|StatefulSet)\b/m
;const mostWorkloads=20;const longestText=70;function clusterFactsIn(all){const paths=Object.keys(all).filter(path=>files.test(path)||/\.ya?ml$/.test(path)&&manifest.test(all[path]??""))
;const[file]=paths;if(file===undefined)return null;const objects=paths.flatMap(path=>manifest.test(all[path]??"")||files.test(path)?objectsIn(all[path]??""):[])
;const found=objects.flatMap(one=>workloadOf(one,objects)??[]);const names=new Set;const workloads=found.filter(({kind:kind,name:name})=>!names.has(`${kind}/${name}`)&&names.add(`${kind}/${name}`))
;return{file:file,workloads:workloads.slice(0,mostWorkloads)}}const fieldsOf=value=>typeof value==="object"&&value!==null?value:{};const listOf=value=>Array.isArray(value)?value.map(fieldsOf):[]
;function objectsIn(text){try{const documents=(0,dist.hR)(text,{logLevel:"silent"});if(!Array.isArray(documents)||documents.some(({errors:errors})=>errors.length>0))return[]
;const objects=documents.map(one=>fieldsOf(one.toJS()));return objects.flatMap(one=>one.kind==="List"?listOf(one.items):[one])}catch{return[]}}
function workloadOf({kind:kind,metadata:metadata,spec:spec},objects){const{name:name,namespace:namespace}=fieldsOf(metadata);const{workload:workload}=(0,workload_fields.VY)()
;const text=`${String(kind).toLowerCase()}/${String(name)}`;if(!workload.safeParse(text).success||text.length>longestText)return null
;const labels=fieldsOf(fieldsOf(fieldsOf(fieldsOf(spec).template).metadata).labels);const leads=objects.filter(one=>one.kind==="Service"&&selects(fieldsOf(fieldsOf(one.spec).selector),labels))
;const open=leads.filter(one=>isOpen(one,objects));const nodePort=open.flatMap(one=>listOf(fieldsOf(one.spec).ports)).find(port=>typeof port.nodePort==="number")?.nodePort
;const isPreview=typeof namespace==="string"&&kubernetes_namespace.namespaceName.test(namespace)&&namespace!=="default";return{...(0,workload_fields.hE)(text),namespace:isPreview?namespace:null,
isEntry:open.length>0,nodePort:typeof nodePort==="number"?nodePort:null}}
const selects=(selector,labels)=>Object.keys(selector).length>0&&Object.entries(selector).every(([key,value])=>labels[key]===value);function isOpen({metadata:metadata,spec:spec},objects){
if(["NodePort","LoadBalancer"].includes(String(fieldsOf(spec).type)))return true;const named=`"name":${JSON.stringify(String(fieldsOf(metadata).name))}`
;return objects.some(one=>one.kind==="Ingress"&&JSON.stringify(fieldsOf(one.spec)).includes(named))}var services=__webpack_require__(50059);const debugPorts=new Set([9229,5858,5005,2345])
;function composeServices(text,variables={}){try{const{services:services}=(0,dist.qg)(text,{logLevel:"silent",merge:true});const all=Object.entries(services??{})
;return all.map(([name,written])=>serviceOf(name,written??{},all.map(([other])=>other),variables))}catch{return null}}function serviceOf(name,written,names,variables){
const{build:build,image:image,profiles:profiles,restart:restart}=written;const environment=environmentIn(written.environment,variables);const named=(0,
discovery_variables.gX)(environment).filter(({to:to})=>names.includes(to.host));const hosts=Object.values(environment).filter(value=>names.includes(value))
;const ports=compose_facts_listOf(written.ports).flatMap(entry=>published(entry,variables));const own=Number(environment.PORT);const known=typeof image==="string"&&build===undefined?(0,
services.OR)(filled(image,variables)):undefined;const inside=ports.find(({inside:port})=>!debugPorts.has(port))?.inside??firstPort(written.expose,variables);const onPort=inside===null?undefined:(0,
services.oM)(inside);return{name:name,built:build!==undefined,known:known??onPort??null,ports:ports.filter(({host:host,inside:port})=>!debugPorts.has(host)&&!debugPorts.has(port)),
profiles:compose_facts_listOf(profiles).filter(one=>typeof one==="string"),
needs:[...new Set([...dependsOn(written.depends_on),...named.map(({to:to})=>to.host),...hosts])].filter(one=>one!==name&&names.includes(one)),
askedAt:Object.fromEntries(named.map(({to:to})=>[to.host,to.port])),port:inside??(own>0?own:null)??known?.ports[0]??null,healthPath:healthPathIn(JSON.stringify(written.healthcheck?.test??"")),
restarts:typeof restart==="string"&&restart!=="no",envFiles:compose_facts_listOf(written.env_file).flatMap(one=>typeof one==="string"?one:typeof one?.path==="string"?`${one.path}`:[])}}
const compose_facts_listOf=value=>Array.isArray(value)?value:value===undefined||value===null?[]:[value]
;const dependsOn=value=>Array.isArray(value)?value.filter(one=>typeof one==="string"):typeof value==="object"&&value!==null?Object.keys(value):[];function environmentIn(value,variables){
const entries=Array.isArray(value)?value.filter(one=>typeof one==="string").map(one=>[one.split("=")[0]??"",one.slice(one.indexOf("=")+1)]):Object.entries(value??{}).map(([name,one])=>[name,one===null?variables[name]??"":String(one)])
;return Object.fromEntries(entries.map(([name,one])=>[name,filled(one,variables)]))}function published(entry,variables){if(typeof entry==="object"&&entry!==null){
const{published:host,target:target}=entry;return pair(portOf(host,variables),portOf(target,variables))}if(typeof entry!=="string")return[]
;const parts=filled(entry,variables).replace(/\/\w+$/,"").split(":");return parts.length<2?[]:pair(portOf(parts.at(-2),variables),portOf(parts.at(-1),variables))}
const pair=(host,inside)=>host===null?[]:[{host:host,inside:inside??host}];const firstPort=(value,variables)=>compose_facts_listOf(value).map(one=>portOf(one,variables)).find(port=>port!==null)??null
;const portOf=(value,variables)=>{const port=Number(typeof value==="string"?filled(value,variables).split("-")[0]:value);return Number.isInteger(port)&&port>=1&&port<=65535?port:null}
;const filled=(text,variables)=>text.replace(/\$\{(\w+)(?::?-([^{}]*))?(?::?\?[^{}]*)?\}|\$(\w+)/g,(whole,braced,standard,bare)=>{const value=variables[braced??bare??""]
;return value!==undefined&&value!==""?value:standard??whole});const healthPathIn=test=>/https?:\/\/[^/\s"']+(\/[\w./-]{1,100})/.exec(test)?.[1]??null
;const frontNames=/^(?:web|app|front|frontend|site|www|server|api|backend|gateway|shop|store|vote)/i;function webIn(services){
const open=services.filter(({known:known,ports:ports})=>known===null&&ports.length>0);const built=open.filter(one=>one.built);const first=all=>all.find(({name:name})=>frontNames.test(name))??all[0]
;return first(built)??first(open)??null}const usual=["/health","/healthz","/api/health","/up","/ready","/status","/api/heartbeat","/ping","/api","/v1/health","/docs"];const most=16
;const routes=[/\.(?:get|route|HandleFunc|Handle|GET|Get)\(\s*["'`](?:GET )?(\/[\w./-]{0,80})["'`]/g,/@(?:\w+\.)?(?:get|route)\(\s*["'](\/[\w./-]{0,80})["']/g,/\burl\s*===?\s*["'`](\/[\w./-]{0,80})["'`]/g,/\bpath\s*===?\s*["'](\/[\w./-]{0,80})["']/g,/\bpathname\s*===?\s*["'`](\/[\w./-]{0,80})["'`]/g]
;const unsafe=/log-?out|sign-?out|delete|remove|destroy|reset|shutdown|unsubscribe|cancel/i;function pathsIn(files,known){
const docker=healthPathIn(/^HEALTHCHECK[\s\S]*?$/m.exec(files.Dockerfile??"")?.[0]??"");const found=["/",...known,docker,...openApiPaths(files),...Object.values(files).flatMap(routesIn),...usual]
;return[...new Set(found.filter(path=>path?.startsWith("/")===true&&!unsafe.test(path)))].slice(0,most)}
const routesIn=text=>text===undefined?[]:routes.flatMap(pattern=>[...text.matchAll(pattern)].map(([,path])=>path??""));function openApiPaths(files){
const text=Object.entries(files).find(([path])=>/(?:^|\/)(?:openapi|swagger)\.json$/.test(path))?.[1];try{const{paths:paths}=JSON.parse(text??"{}")
;return Object.entries(paths??{}).flatMap(([path,{get:get}])=>get===undefined||path.includes("{")?[]:path)}catch{return[]}}
const composeFiles=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"];const exampleFiles=[".env.example",".env.sample",".env.template","env-example",".env.dist"]
;function surveyOf(files,folder){const exampleFile=files[".env"]===undefined?exampleFiles.find(name=>files[name]!==undefined)??null:null;const variables=(0,
discovery_variables.DF)(files[".env"]??files[exampleFile??""]??"");const app=appIn(files);const compose=composeIn(files,variables,app);const{name:name}=manifestIn(files["package.json"])??{};return{
name:nameOf(name===undefined||["root","monorepo","workspace"].includes(name)?folder:name),app:compose?.web!=null||app===null?null:{...app,port:portIn(variables.PORT,/^(\d{2,5})$/)??app.port},
compose:compose,services:servicesIn(files),exampleFile:exampleFile,deployedBy:deployers.filter(([file])=>files[file]!==undefined).map(([,host])=>host),kubernetes:clusterFactsIn(files),
paths:pathsIn(files,compose?.web==null?(compose?.all??[]).map(({healthPath:healthPath})=>healthPath):[compose.web.healthPath])}}function composeIn(files,variables,app){
const file=composeFiles.find(name=>files[name]!==undefined);const all=file===undefined?null:composeServices(files[file]??"",variables);if(file===undefined||all===null||all.length===0)return null
;const web=webIn(all);const isWeb=web!==null&&(web.built||app===null);const chosen=(variables.COMPOSE_PROFILES??"").split(",").filter(one=>one!=="")
;const profiles=isWeb&&web.profiles.length>0&&chosen.length===0?[...new Set(all.flatMap(one=>one.profiles))]:[];return{file:file,web:isWeb?web:null,all:all,profiles:profiles}}
const storesIn=compose=>(compose?.all??[]).filter(({known:known})=>known?.role==="store")
;const workloadsIn=({app:app,compose:compose,kubernetes:kubernetes})=>app===null&&compose===null?kubernetes?.workloads??[]:[];function servicesIn(files){
for(const path of Object.keys(files).filter(one=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(one)).sort()){const found=jobsIn(files[path]??"").find(({services:services})=>services!==undefined)
;if(found!==undefined)return{services:found.services,env:plainEnv(found)}}return null}function jobsIn(text){try{const{jobs:jobs}=(0,dist.qg)(text,{logLevel:"silent",merge:true})
;const all=Object.values(jobs??{}).flatMap(job=>job??[]);return all.filter(({services:services})=>services===undefined||typeof services==="object"&&services!==null)}catch{return[]}}
function plainEnv({env:env,steps:steps}){const all=[env,...Array.isArray(steps)?steps.map(step=>step?.env):[]];const entries=all.flatMap(one=>Object.entries(one??{}))
;return Object.fromEntries(entries.filter(([name,value])=>/^[A-Z_][A-Z0-9_]*$/.test(name)&&!/^(?:GITHUB_|CI$|NODE_AUTH)/.test(name)&&!`${value}`.includes("${{")).map(([name,value])=>[name,`${value}`]))
}const deployers=[["vercel.json","Vercel"],["netlify.toml","Netlify"],["fly.toml","Fly"],["render.yaml","Render"],["wrangler.toml","Cloudflare"],["railway.json","Railway"],["app.json","Heroku"]]
;const nameOf=text=>text.replace(/^@[^/]*\//,"").replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,40)||"preview"}),
26095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{headCommit:()=>headCommit});const limitMs=5e3
;const harmless=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.pager=cat","-c","core.sshCommand=false"];const offline={GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"};async function headCommit(folder,signal){
const{execa:execa}=await __webpack_require__.e("execa").then(__webpack_require__.bind(__webpack_require__,"execa-index"));const options={cwd:folder,env:offline,cancelSignal:signal,timeout:limitMs,
maxBuffer:4096,stdin:"ignore",stderr:"ignore",reject:false};const{stdout:stdout="",failed:failed}=await execa("git",[...harmless,"rev-parse","--verify","HEAD"],options)
;return!failed&&/^[0-9a-f]{40,64}$/.test(stdout)?stdout:""}}),50508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
permit:()=>permit,warnOfPublic:()=>warnOfPublic});var _core_address_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17498)
;var _core_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81881);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _core_preview_caps_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(15124);var _core_preview_decision_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59107)
;var _core_preview_not_allowed_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45705);async function permit({config:config,plan:plan,commit:commit,ask:ask},io,signal){const{compare:compare}=config
;const places=[{url:config.preview,headers:config.previewHeaders,commit:commit},...compare===null?[]:[{url:compare.preview,headers:compare.previewHeaders,commit:""}]];const overrides=[]
;for(const place of places){const decision=await decided(place,{config:config,ask:ask},io,signal)
;if(decision.kind==="refused")throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("PREVIEW_REFUSED",decision.message,{hint:decision.hint})
;if(decision.kind==="allowed"&&decision.override!==undefined)overrides.push(decision.override)}(0,
_core_preview_not_allowed_js__WEBPACK_IMPORTED_MODULE_4__.m)(config,config.safety??_core_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.c);const[over]=(0,
_core_preview_caps_js__WEBPACK_IMPORTED_MODULE_2__._x)(plan,config,(config.safety??_core_model_config_safety_js__WEBPACK_IMPORTED_MODULE_0__.c).caps)
;if(over!==undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("CAP_EXCEEDED",over.message,{hint:`ask for less, or write \`safety: { ${over.raise} }\``})
;return[...overrides,...(0,_core_preview_caps_js__WEBPACK_IMPORTED_MODULE_2__.W8)(plan,config)]}const firstDecision=(url,config,io,facts=null)=>(0,
_core_preview_decision_js__WEBPACK_IMPORTED_MODULE_3__.L)({url:url,event:{kind:"silent"},safety:config.safety,forge:[io.env.GITHUB_SERVER_URL,io.env.GITHUB_API_URL].filter(one=>one!==undefined)
},facts);async function decided({url:url,headers:headers,commit:commit},{config:config,ask:ask},io,signal){const first=firstDecision(url,config,io);if(first.kind!=="look up")return first
;const{hostname:hostname}=new URL(url);const{resolved:resolved}=await __webpack_require__.e("world-preview-resolved-for-cli-run-permit").then(__webpack_require__.bind(__webpack_require__,69838))
;const addresses=(0,_core_address_reach_js__WEBPACK_IMPORTED_MODULE_5__.x)(hostname)==="name"?await resolved(hostname,signal):[];const facts={addresses:addresses,productionHosts:[],deployedHosts:[],
proof:"none"};const second=firstDecision(url,config,io,facts);const proof=config.safety?.proof??null
;const wanted=second.kind==="refused"?second.proof===true:second.kind==="allowed"&&second.override!==undefined;if(proof===null||!wanted)return second;if(!ask){
io.note(`${io.paintErr("yellow","warning:")} ${hostname} is public: the run first requests the proof of \`safety.proof\` from it`);return{kind:"allowed",because:"proven"}}
const{waitForCommit:waitForCommit}=await Promise.all([__webpack_require__.e("shared-world-probes-http-exchange"),__webpack_require__.e("world-preview-ask-proof-for-cli-run-permit")]).then(__webpack_require__.bind(__webpack_require__,"world-preview-ask-proof"))
;return firstDecision(url,config,io,{...facts,proof:await waitForCommit(proof,commit,{preview:url,headers:headers},signal)})}function warnOfPublic(config,io){const nothing={addresses:[],
productionHosts:[],deployedHosts:[],proof:"none"};const decision=firstDecision(config.preview,config,io,nothing);if(decision.kind!=="refused")return
;io.note(`${io.paintErr("yellow","warning:")} a run here would be refused: ${decision.message}; ${decision.hint}`)}}),
99354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>seedOf})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const hexDigits=12;function seedOf(asked,commit,baseline){if(asked!=="auto")return asked
;if(baseline!==undefined)return baseline;return commit===""?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(hexDigits/2).toString("hex"):commit.slice(0,hexDigits)}}),
94097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{writeText:()=>writeText})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);async function writeText(file,cwd,text,flag="w"){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true})
;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text,{flag:flag})}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("USAGE",`\`${file}\` cannot be written: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
85165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>titleOf,discoveryText:()=>discoveryText})
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69740);var _report_terminal_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74113)
;var _report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61228);var _services_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50059);const most=60
;function discoveryText({parts:parts,edges:edges,paths:paths,notes:notes,watchedMs:watchedMs},paint,width){const shown=(title,rows)=>rows.length===0?[]:[paint("bold",title),...cut(rows,width),""]
;return[...shown("runs",parts.map(partRow)),...edges.length===0?[paint("bold","depends on"),`  nothing was seen in ${Math.round(watchedMs/1e3)} s`,""]:shown("depends on",[["from","to","what","named by","link"],...edges.map(edgeRow)]),...shown("responses",paths.map(path=>pathRow(path,edges))),...notes.map(note=>`${paint("yellow","note:")} ${(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(note,500)}`),...notes.length>0?[""]:[]].join("\n")}const cut=(rows,width)=>[...(0,
_report_terminal_columns_js__WEBPACK_IMPORTED_MODULE_2__.Y)(rows.slice(0,most),width-2).flatMap(lines=>lines.map(line=>`  ${line}`)),...rows.length>most?[`  and ${rows.length-most} more`]:[]]
;const list=(all,limit=6)=>`${all.slice(0,limit).join(", ")}${all.length>limit?`, and ${all.length-limit} more`:""}`
;function partRow({kind:kind,name:name,pid:pid,listens:listens,published:published,networks:networks}){const ports=listens.length===0?"listens on no TCP port":`listens on ${list(listens)}`
;const outside=published.length===0?"":`; on this machine ${list(published)}`;const within=networks.length===0?"":`; network ${list(networks.map(one=>(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(one,40)))}`;return[(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(name,40),kind==="program"?`process ${pid}`:"container",`${ports}${outside}${within}`]}const edgeRow=edge=>[(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(edge.from,40),(0,_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)((0,
_address_endpoint_js__WEBPACK_IMPORTED_MODULE_3__.H)(edge.to),60),(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(whatIs(edge),60),edge.variables.length===0?"–":list(edge.variables.map(one=>(0,
_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(one,40)),3),edge.links.length===0?"–":list(edge.links.map(one=>(0,_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(one,40)),3)]
;function whatIs(edge){const{server:server,connections:connections}=edge;const known=titleOf(edge);const count=connections===0?"not connected":`${connections} connection${connections===1?"":"s"}`
;return`${known}${server===null?"":` (${server})`}, ${count}`}const titleOf=({to:to,server:server,protocol:protocol})=>(server===null?undefined:(0,
_services_js__WEBPACK_IMPORTED_MODULE_0__.RR)(server)?.name)??(0,_services_js__WEBPACK_IMPORTED_MODULE_0__.oM)(to.port)?.name??protocol??"unknown protocol"
;function pathRow({path:path,status:status,tookMs:tookMs,reaches:reaches},edges){const ends=edges.filter(({key:key})=>reaches?.includes(key)).map(titleOf)
;const reached=reaches===null?"":ends.length===0?"uses no dependency":`uses ${list([...new Set(ends)].map(one=>(0,_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(one,60)))}`
;return[`GET ${(0,_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_1__.R)(path,60)}`,status===null?"no response":`${status}`,`${Math.round(tookMs)} ms`,reached]}}),
59107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>decide})
;var _address_host_address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21442);var _address_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17498)
;var _host_pattern_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76988);var _never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const allowed=because=>({kind:"allowed",
because:because});const refused=(message,hint)=>({kind:"refused",message:message,hint:hint});function decide(question,facts){const{url:url,event:event}=question
;const{host:host,hostname:hostname}=new URL(url);if(event.kind==="production")return refused(`${event.message}, and only previews are disturbed`,previewsOnly);const never=(0,
_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(hostname)??forgeOf(question)
;if(never!==null)return refused(`this host ${never}, and is never a preview`,"give the address at which the change itself is deployed");const reach=(0,
_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x)(hostname);if(reach==="loopback"||reach==="private")return allowed("private");if(facts===null)return{kind:"look up"}
;if(leadsToPrivate(reach,facts))return allowed("private")
;if(facts.productionHosts.some(one=>isSameHost(one,hostname)))return refused("this is the host of the current production deployment of this repository",previewsOnly)
;if(event.kind==="announced"&&event.url!==null&&hostOf(event.url)===host)return allowed("announced");if(facts.deployedHosts.includes(host))return allowed("deployed")
;if(facts.proof==="shown")return allowed("proven");const pattern=question.safety?.allowHosts.find(one=>(0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_2__.q)(one,hostname));if(pattern!==undefined)return{
kind:"allowed",because:"listed",override:`nothing shows that ${hostname} is a preview: safety.allow-hosts allows it by ${pattern}`}
;const missing=facts.proof==="not shown"?": it does not show the commit that `safety.proof` asks for":"";return{kind:"refused",message:`nothing shows that this public host is a preview${missing}`,
hint:linesToAdd(hostname),proof:true}}const previewsOnly="run the gate for previews only, for example `if: github.event.deployment.environment == 'Preview'`"
;const linesToAdd=hostname=>["let the preview show its commit, or allow the host, in the config of the base branch:","safety:","  proof: { header: x-commit, contains-sha: true }   # or { path: /version, contains-sha: true }",`  allow-hosts: ["${hostname}"]`].join("\n")
;const isSameHost=(one,hostname)=>(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_3__.rQ)(one.replace(/:\d+$/,""))===(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_3__.rQ)(hostname)
;function forgeOf({url:url,forge:forge}){const{host:host,hostname:hostname}=new URL(url);const isForge=forge.filter(one=>URL.canParse(one)).some(one=>{const other=new URL(one);return(0,
_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x)(other.hostname)==="loopback"?other.host===host:isSameHost(other.hostname,hostname)});return isForge?"runs this workflow":null}
const leadsToPrivate=(reach,{addresses:addresses})=>reach==="name"&&addresses.map(_address_reach_js__WEBPACK_IMPORTED_MODULE_1__.x).every(one=>one==="loopback"||one==="private")
;const hostOf=url=>URL.canParse(url)?new URL(url).host:null})};
