export const id=2836;export const ids=[2836,4097];export const modules={"cli-run-demo-run":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{demoRun:()=>demoRun});var promises_=__webpack_require__(51455);var external_node_os_=__webpack_require__(48161)
;var external_node_path_=__webpack_require__(76760);var plan_plan=__webpack_require__("core-plan-plan");var wrap=__webpack_require__(31416);var command_line=__webpack_require__(83574)
;const demoSeed="liberica";function demoConfig(ports,program,sound){const start=(...words)=>`[${[...program,...words].map(word=>JSON.stringify(word)).join(", ")}]`
;const shop=start("demo-service",`--port=${ports.shop}`,`--stock=${ports.link}`,...sound?["--sound"]:[]);const stock=start("demo-dependency",`--port=${ports.stock}`)
;return`version: 1\nname: bean shop\npreview: http://127.0.0.1:${ports.shop}\n\ntargets:\n  shop:                    # a web shop that sends a request to the stock service for each page\n    process:\n      run: ${shop}\n      port: ${ports.shop}\n      ready: /healthz\n  stock:                   # the stock service\n    process:\n      run: ${stock}\n      port: ${ports.stock}\n  shop-to-stock:           # the connection between them, forwarded by the gate\n    link: { listen: 127.0.0.1:${ports.link}, to: 127.0.0.1:${ports.stock} }\n\nchecks:\n  - name: shop front\n    http: { path: /, status: 200, contains: bags left, timeout: 1s }\n    rate: 60/s\n    steady: { success: 95%, p95: 500ms }\n    during: { success: 90%, p95: 900ms }\n    recovers: 5s\n\nfaults:\n  - { fault: latency, on: shop-to-stock, delay: 1500ms..3s, jitter: 0ms, lasts: 2s..2200ms }\n  - { fault: kill, on: shop, watch: 2s..2200ms }\n\nplan: { scenarios: 1, faults: 1, budget: 2m, shrink: { tries: 24, time: 33s } }\n`
}var external_node_events_=__webpack_require__(78474);var external_node_net_=__webpack_require__(77030);async function freePorts(count){const servers=Array.from({length:count},()=>(0,
external_node_net_.createServer)().listen(0,"127.0.0.1"));await Promise.all(servers.map(server=>(0,external_node_events_.once)(server,"listening")))
;const ports=servers.map(server=>server.address().port);await Promise.all(servers.map(server=>(0,external_node_events_.once)(server.close(),"close")));return ports}
var open_config=__webpack_require__("world-config-open-config");var write_text=__webpack_require__(94097);var program_of=__webpack_require__(13717);var run=__webpack_require__("cli-run-run")
;var self_command=__webpack_require__(66825);async function demoRun(args,io,signal){const workspace=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,
external_node_os_.tmpdir)(),"chaos-gate-demo-"));try{return await shown(args,workspace,io,signal)}finally{await(0,promises_.rm)(workspace,{recursive:true,force:true})}}
async function shown({values:values,switches:switches},workspace,io,signal){const sound=switches.has("sound");const yaml=demoConfig(await demoPorts(),(0,self_command.e)(io.home),sound);await(0,
promises_.writeFile)((0,external_node_path_.join)(workspace,"chaos.yml"),yaml);io.note(introduction(yaml,sound,io));const{config:config}=await(0,open_config.F)({path:"chaos.yml",workspace:workspace,
env:io.env});const plan=(0,plan_plan.X)(config,values.seed??demoSeed);const reportDir=values["report-dir"]??"chaos-report";const kept=(0,external_node_path_.join)(reportDir,"demo.yml");await(0,
write_text.writeText)(kept,io.cwd,yaml);const result=await(0,run.runAndReport)({config:config,configPath:kept,plan:plan,commit:"",reportDir:reportDir,workspace:workspace},io,signal)
;let code=result.exitCode;(0,run.tell)(result,{reportDir:reportDir,asJson:switches.has("json")},io,undefined,()=>{code=conclude(result,sound,io)});return code}async function demoPorts(){
const[shop=0,link=0,stock=0]=await freePorts(3);return{shop:shop,link:link,stock:stock}}
const introduction=(yaml,sound,io)=>[io.paintErr("bold",sound?"The gate on a preview without weaknesses:":"The gate on a preview with a planted weakness:"),"",...yaml.trimEnd().split("\n").map(line=>io.paintErr("dim",`  ${line}`)),""].join("\n")
;function conclude(result,sound,io){if(result.verdict==="cancelled")return result.exitCode;if(result.verdict!==(sound?"passed":"failed")){
io.note(`The demo should have ${sound?"passed":"failed"} and did not. This can happen on a very busy machine.`);return result.exitCode===0?1:result.exitCode}const program=(0,command_line.a)((0,
program_of.o)(io))
;const next=sound?["The gate passed, as expected (exit code 0)."]:["The gate failed, as expected. In CI `chaos-gate run` would exit with 1; the demo exits with 0.","The same preview with timeouts, a fallback and a supervisor:",`  ${program} demo --sound`]
;const hints=[...next,"Next, in your own repository:",`  ${program} init`];io.note(`\n${hints.flatMap(line=>line.startsWith(" ")?[line]:(0,wrap.k)(line,io.columns()-1)).join("\n")}`);return 0}}),
94097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{writeText:()=>writeText})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);async function writeText(file,cwd,text,flag="w"){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true})
;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text,{flag:flag})}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("USAGE",`\`${file}\` cannot be written: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}})};
