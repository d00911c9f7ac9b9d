export const id=8829;export const ids=[8829,7043,250,1560,5329,3333,8476];export const modules={61560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readBaseline:()=>readBaseline});var _terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10250)
;async function readBaseline({values:{baseline:baseline}},io){if(baseline===undefined)return undefined
;const{leftOutText:leftOutText,readResult:readResult}=await Promise.all([__webpack_require__.e("core-report-json-for-cli-commands-report"),__webpack_require__.e("shared-zod-v4-core-schemas")]).then(__webpack_require__.bind(__webpack_require__,"core-report-json"))
;const read=readResult(await(0,_terminal_read_text_js__WEBPACK_IMPORTED_MODULE_0__.readText)(baseline,io.cwd,"RESULT_INVALID"));const leftOut=leftOutText(read)
;if(leftOut!==null)io.note(`warning: the baseline: ${leftOut}`);return read.result}}),96102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>fitsConfig});var _core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93)
;function fitsConfig(plan,config,code,{force:force=false}={}){const targets=new Set([...config.targets.map(({name:name})=>name),"preview"])
;for(const spec of plan.scenarios.flatMap(({faults:faults})=>faults)){
if((0,_core_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(spec.fault)===undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`${named(spec)}: this version does not know that fault`)
;if(!targets.has(spec.on))throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`${named(spec)}: the config has no such target`,{
hint:`targets of the config: ${[...targets].join(", ")}`});if(force||config.faults.some(({fault:fault,on:on})=>fault===spec.fault&&on.includes(spec.on)))continue
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`${named(spec)}: the config does not list this fault on this target`,{
hint:`Add \`- { fault: ${spec.fault}, on: ${spec.on} }\` to \`faults\`; or use \`--force\`, if you know where the plan or token comes from.`})}}const named=({id:id,fault:fault,on:on})=>`fault ${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(id,40)} is \`${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(fault,40)}\` on \`${(0,
_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(on,80)}\``}),26095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{headCommit:()=>headCommit});const limitMs=5e3
;const harmless=["-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.pager=cat","-c","core.sshCommand=false"];const offline={GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"};async function headCommit(folder,signal){
const{execa:execa}=await __webpack_require__.e("execa").then(__webpack_require__.bind(__webpack_require__,"execa-index"));const options={cwd:folder,env:offline,cancelSignal:signal,timeout:limitMs,
maxBuffer:4096,stdin:"ignore",stderr:"ignore",reject:false};const{stdout:stdout="",failed:failed}=await execa("git",[...harmless,"rev-parse","--verify","HEAD"],options)
;return!failed&&/^[0-9a-f]{40,64}$/.test(stdout)?stdout:""}}),"cli-run-load-run":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{loadRun:()=>loadRun});var fitted_plan=__webpack_require__(45482);var seed_of_baseline=__webpack_require__(11543)
;var worth_combining=__webpack_require__(79794);var schemas=__webpack_require__("zod-v4-classic-schemas");var failure=__webpack_require__(45258);var plan=__webpack_require__(58967)
;var outcome=__webpack_require__(10308);var printable=__webpack_require__(93);var first_problem=__webpack_require__(10372);var scenario_schema=__webpack_require__(88902)
;var shard_schema=__webpack_require__(76575);const longestText=32*2**20;const parse_plan_short=schemas.YjP().max(200);const cell=schemas.rej({fault:parse_plan_short,on:parse_plan_short,
scenario:parse_plan_short.nullable(),last:schemas.rej({startedAt:parse_plan_short,run:parse_plan_short,commit:parse_plan_short,outcome:schemas.k5n(outcome.KI),merged:schemas.euz(true).exactOptional()
}).nullable(),isNew:schemas.euz(true).exactOptional()});const schema=schemas.rej({schema:schemas.k5n(plan.w),name:schemas.YjP().regex(/^[ -~]{1,80}$/),seed:schemas.YjP().regex(/^[ -~]{1,100}$/),
scenarios:schemas.YOg(scenario_schema.m).min(1,"a plan without scenarios would show nothing").max(1e4,"a plan has at most 10,000 scenarios").refine(scenarios=>new Set(scenarios.map(({id:id})=>id)).size===scenarios.length,"two scenarios have the same id"),
map:schemas.rej({coverage:parse_plan_short,cells:schemas.YOg(cell).max(1e4)}).exactOptional(),shard:shard_schema.I.exactOptional()
}).refine(({scenarios:scenarios,shard:shard})=>shard===undefined||shard.places.length===scenarios.length,"a shard has one place for each scenario");function parsePlan(text){
if(text.length>longestText)throw new failure.GateFailure("PLAN_INVALID","the plan is longer than 32 MiB");const read=schema.safeParse(json(text));if(read.success)return read.data
;throw new failure.GateFailure("PLAN_INVALID",`the plan is wrong at ${(0,first_problem.A)(read.error)}`,{hint:"`chaos-gate plan --json` writes a right one"})}function json(text){try{
return JSON.parse(text)}catch(cause){throw new failure.GateFailure("PLAN_INVALID",`the plan is not JSON: ${(0,printable.g)(cause instanceof Error?cause.message:"",120)}`,{cause:cause})}}
var plan_plan=__webpack_require__("core-plan-plan");var shard_of=__webpack_require__(33318);var read_text=__webpack_require__(10250);var run_baseline=__webpack_require__(61560)
;var fits_config=__webpack_require__(96102);var head_commit=__webpack_require__(26095);var run_open=__webpack_require__(13659);var permit=__webpack_require__(50508);var seed=__webpack_require__(99354)
;async function loadRun(args,io,signal,ask){const{config:config,configPath:configPath}=await(0,run_open.open)(args,io);const commit=await(0,head_commit.headCommit)(io.cwd,signal)
;const baseline=await(0,run_baseline.readBaseline)(args,io);const known={config:config,configPath:configPath,commit:commit,...baseline!==undefined&&{baseline:baseline}}
;const whole=await planFor(args,io,known);const plan=config.plan.shard===undefined?whole:(0,shard_of.I)(whole,config.plan.shard,config);return{...known,plan:plan,whole:whole,overrides:await(0,
permit.permit)({config:config,plan:plan,commit:commit,ask:ask},io,signal)}}async function planFor(args,io,{config:config,commit:commit,baseline:baseline}){const file=args.values.plan
;if(file===undefined)return(0,fitted_plan.k)(config,(0,plan_plan.X)(config,(0,seed.n)(config.plan.seed,commit,(0,seed_of_baseline.w)(baseline,config)),(0,worth_combining.z)(baseline)))
;const plan=parsePlan(await(0,read_text.readText)(file,io.cwd,"PLAN_INVALID"));(0,fits_config.n)(plan,config,"PLAN_INVALID",{force:args.switches.has("force")});return plan}}),
13659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{open:()=>open})
;var _core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20092);var _core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31416)
;var _core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61228);var _core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38257)
;var _world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-config-open-config")
;async function open({values:values},io,limit=_core_config_source_problem_js__WEBPACK_IMPORTED_MODULE_0__.vC){const{config:config,warnings:warnings,file:file}=await(0,
_world_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.F)({workspace:io.cwd,env:io.env,limit:limit,...values.config!==undefined&&{path:values.config},...values["preview-url"]!==undefined&&{
previewOverride:values["preview-url"]},...values.scenarios!==undefined&&{scenarios:values.scenarios},...values.budget!==undefined&&{budget:values.budget},...values.shard!==undefined&&{
shard:values.shard},...values.seed!==undefined&&{seed:values.seed},...values.name!==undefined&&{name:values.name}});io.hide((0,
_core_secrets_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(config,io.env,[io.cwd]));for(const warning of warnings)io.note(`${io.paintErr("yellow","warning:")} ${(0,
_core_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_3__.k)((0,_core_report_wording_visible_js__WEBPACK_IMPORTED_MODULE_4__.R)(io.redact(warning),1e3),io.columns()-10,true).join("\n         ")}`)
;return{config:config,configPath:file}}}),50508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{permit:()=>permit,
warnOfPublic:()=>warnOfPublic});var _core_address_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17498)
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
10250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readText:()=>readText})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9200);const bytesMax=64*1024*1024;async function readText(file,cwd,code){try{return(await(0,
_world_file_read_bounded_js__WEBPACK_IMPORTED_MODULE_2__.readBounded)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,file),bytesMax)).toString("utf8")}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure(code,`\`${file}\` cannot be read: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}}),
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),45482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>fittedPlan});var _needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227)
;var _search_ms_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93333);var _times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864);const mostSearch=.3;function fittedPlan(config,plan){
if(plan.map===undefined)return plan;const scenarios=plan.scenarios.slice(0,Math.max(1,fitting(config,plan.scenarios)));const fit=new Set(scenarios.map(({id:id})=>id))
;const cells=plan.map.cells.map(cell=>cell.scenario===null||fit.has(cell.scenario)?cell:{...cell,scenario:null});return{...plan,scenarios:scenarios,map:{...plan.map,cells:cells}}}
function fitting(config,scenarios){const{budgetMs:budgetMs,shrink:shrink,shard:shard}=config.plan;const sides=config.compare===null?1:2;const leftMs=budgetMs-Math.min((0,
_search_ms_js__WEBPACK_IMPORTED_MODULE_2__.searchMs)(shrink,sides),mostSearch*budgetMs)-sides*(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__.Sg)(config,scenarios);const machines=shard?.of??1
;let[count,usedMs]=[0,0];for(const scenario of scenarios){usedMs+=sides*((0,_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(config.checks,scenario)+(0,
_needs_js__WEBPACK_IMPORTED_MODULE_0__.b0)(config.targets,scenario));if(usedMs>leftMs*machines)break;count++}return count}}),
93333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{searchMs:()=>searchMs})
;const searchMs=({tries:tries,timeMs:timeMs},runs)=>tries===0?0:runs*timeMs}),11543:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>seedOfBaseline});var _random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75219)
;const seedOfBaseline=(baseline,{plan:plan})=>typeof baseline==="object"&&plan.monkey===undefined&&plan.map===undefined&&(0,
_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_0__.$)(baseline.seed)===null?baseline.seed:undefined}),88961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>webAddress,e:()=>previewUrl});var _address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49555)
;var _preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const example="write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`"
;const wrong=(message,hint=example)=>({code:"CG1107",message:message,hint:hint});function previewUrl(text){const address=webAddress(text);const never="href"in address?(0,
_preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(new URL(address.href).hostname):null;return never===null?address:{code:"CG1701",message:`this host ${never}, and is never a preview`,
hint:example}}function webAddress(text){if(text.trim()==="")return wrong("the address of the preview is empty",emptyHint)
;if(text.length>2048)return wrong("the address of the preview is longer than 2048 characters")
;if(/[\s\p{Cc}]/u.test(text))return wrong("the address of the preview contains spaces or control characters");const[,scheme="",rest=""]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[]
;if(scheme==="")return wrong("the address of the preview has no scheme");if(!/^https?$/i.test(scheme))return wrong("the preview must be reached by http or https")
;if(/^([/\\?#:]|$)/.test(rest))return wrong("the address of the preview has no host",`is a variable in it empty? ${example}`);return parsed(text)}
const emptyHint=`was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;function parsed(text){
if(!URL.canParse(text))return wrong("this address is not valid (host, or port 1 to 65535)");const url=new URL(text)
;if(url.username!==""||url.password!=="")return wrong("the address of the preview must not contain a user or password","send credentials as a header of the check")
;if(text.includes("#"))return wrong("the address of the preview must not have a fragment","remove `#` and what follows");if(url.port==="0")return wrong("port 0 cannot be reached");if((0,
_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__.i)(url.hostname)){return{code:"CG1701",message:"this host belongs to the network or the cloud around the gate, and is never touched",
hint:example}}return{href:url.href}}}),7867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>isForwarded,M:()=>clientKeys
});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69496)
;var _checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93458);const clientKeys={path:_checks_http_request_js__WEBPACK_IMPORTED_MODULE_1__.Zq,
method:_checks_http_client_request_js__WEBPACK_IMPORTED_MODULE_0__.E,"forwarded-for":zod__WEBPACK_IMPORTED_MODULE_2__.euz(1)};const isForwarded=params=>params["forwarded-for"]===1}),
80600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>givenKeysOf,O:()=>givenFits})
;var _client_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7867);const schemasOf=({traffic:traffic,given:given={}})=>({
...traffic===undefined?{}:_client_keys_js__WEBPACK_IMPORTED_MODULE_0__.M,...Object.fromEntries(Object.entries(given).map(([name,{schema:schema}])=>[name,schema]))})
;const givenKeysOf=fault=>Object.keys(schemasOf(fault));const givenFits=(fault,name,value)=>schemasOf(fault)[name]?.safeParse(value).success===true}),
1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards});const mostShards=256}),
10372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>firstProblem})
;var _quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93);function firstProblem({issues:issues}){const[issue]=issues;if(issue===undefined)return"its top level"
;const where=issue.path.map(step=>typeof step==="number"?`[${step}]`:`.${String(step)}`).join("");return`${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(where.replace(/^\./,""),120)||"its top level"}: ${(0,
_quantity_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(issue.message.replaceAll("`","'"),160)}`}}),45822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>paramsProblem});var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80600);var _quantity_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50121)
;var _quantity_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33071);function paramsProblem(kind,params,fractions={}){const fault=(0,
_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(kind);const known=fault?.params??{};for(const[name,value]of Object.entries(params)){
if(Object.hasOwn(known,name)||Object.hasOwn(fault?.words??{},name))continue;if(fault===undefined||!(0,_faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__.F)(fault).includes(name))return{name:name,
message:"this fault has no such parameter"};if(!(0,_faults_params_given_js__WEBPACK_IMPORTED_MODULE_1__.O)(fault,name,value))return{name:name,message:"a config cannot have this value"}}
const unresolvable=Object.keys(fractions).find(name=>!Object.hasOwn(known,name)||known[name]?.withinResponse===undefined);if(unresolvable!==undefined)return{name:unresolvable,
message:"the run does not resolve this parameter"};const word=Object.entries(fault?.words??{}).find(([name,{words:words}])=>!Object.hasOwn(words,String(params[name])));if(word!==undefined)return{
name:word[0],message:`must be one of ${Object.keys(word[1].words).join(", ")}`};return missingOrWrong(known,params,fractions)}function missingOrWrong(known,params,fractions){
for(const[name,param]of Object.entries(known)){if(params[name]===undefined&&(param.optional||Object.hasOwn(fractions,name)))continue;const message=problem(param,params[name])
;if(message!==undefined)return{name:name,message:message}}return undefined}function problem({kind:kind,min:min,max:max},value){if(value===undefined)return"this parameter is missing"
;if(typeof value!=="number")return"must be a number";if(value<min||value>max)return`must lie between ${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,min)} and ${(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,max)}, in base units ${min} and ${max}`
;return _quantity_facts_js__WEBPACK_IMPORTED_MODULE_2__.I[kind].whole&&!Number.isInteger(value)?"must be whole":undefined}}),
88902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>scenarioSchema})
;var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("zod-v4-classic-schemas");var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-faults-catalog")
;var _faults_fault_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71730);var _model_plan_worker_choice_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(29128)
;var _params_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45822)
;const id=zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z0-9._-]{1,40}$/,"an id has 1 to 40 letters, digits, `.`, `_` and `-`")
;const targetName=zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/,"a name has 1 to 80 letters, digits, spaces and `.` `_` `:` `/` `-`")
;const ms=zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(_faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.C.max);const worker=zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0).max(1e5)
;const share=zod__WEBPACK_IMPORTED_MODULE_3__.aig().positive().max(_model_plan_worker_choice_js__WEBPACK_IMPORTED_MODULE_4__.x2);const fault=zod__WEBPACK_IMPORTED_MODULE_3__.rej({id:id,
fault:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(kind=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(kind)!==undefined,"there is no such fault"),on:targetName,
params:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(40),zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.aig(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(2048)])),
startMs:ms,lastsMs:ms.min(_faults_fault_js__WEBPACK_IMPORTED_MODULE_1__.C.min),seed:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[ -~]{1,300}$/,"a seed has 1 to 300 printable ASCII characters"),
worker:zod__WEBPACK_IMPORTED_MODULE_3__.rej({fraction:zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(1),share:share.exactOptional(),index:worker.exactOptional(),
also:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(worker).max(1e3).exactOptional()}).exactOptional(),
fractions:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(40),zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(1)).exactOptional()}).superRefine((spec,context)=>{
const problem=(0,_params_problem_js__WEBPACK_IMPORTED_MODULE_2__.M)(spec.fault,spec.params,spec.fractions);if(problem!==undefined)context.addIssue({code:"custom",path:["params",problem.name],
message:problem.message})});const areUnique=values=>new Set(values).size===values.length;const scenarioSchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({id:id,
faults:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(fault).min(1,"a scenario without faults would show nothing").max(10,"a scenario has at most 10 faults").refine(faults=>areUnique(faults.map(each=>each.id)),"two faults have the same id").refine(faults=>areUnique(faults.map(({on:on})=>on)),"two faults are on the same target"),
atMs:zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(6*36e5).exactOptional()})}),76575:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>shardSchema});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("zod-v4-classic-schemas")
;var _model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1506);const count=zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1);const shardSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({
index:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),of:count.max(_model_plan_shard_js__WEBPACK_IMPORTED_MODULE_1__.b),
plan:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-z]{1,7}$/,"the hash of a plan has 1 to 7 letters and digits"),scenarios:count.max(1e4),
places:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(9999)).max(1e4).refine(places=>places.every((place,nth)=>nth===0||place>(places[nth-1]??0)),"the places of a shard are in order")
})}),95329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{stringifyPlan:()=>stringifyPlan})
;var _stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5010);function stringifyPlan({schema:schema,name:name,seed:seed,scenarios:scenarios,map:map,shard:shard}){const ordered={
schema:schema,name:name,seed:seed,scenarios:scenarios.map(orderedScenario),...map!==undefined&&{map:orderedMap(map)},...shard!==undefined&&{shard:orderedShard(shard)}};return(0,
_stdout_safe_json_js__WEBPACK_IMPORTED_MODULE_0__.safeJson)(ordered)}const orderedScenario=({id:id,atMs:atMs,faults:faults})=>({id:id,...atMs!==undefined&&{atMs:atMs},faults:faults.map(orderedFault)})
;const orderedMap=({coverage:coverage,cells:cells})=>({coverage:coverage,cells:cells.map(({fault:fault,on:on,scenario:scenario,last:last,isNew:isNew})=>({fault:fault,on:on,scenario:scenario,last:last,
...isNew&&{isNew:isNew}}))});const orderedShard=({index:index,of:of,plan:plan,scenarios:scenarios,places:places})=>({index:index,of:of,plan:plan,scenarios:scenarios,places:places})
;const orderedFault=({id:id,fault:fault,on:on,params:params,startMs:startMs,lastsMs:lastsMs,seed:seed,worker:worker,fractions:fractions})=>({id:id,fault:fault,on:on,params:byName(params),
startMs:startMs,lastsMs:lastsMs,seed:seed,...worker!==undefined&&{worker:orderedWorker(worker)},...fractions!==undefined&&{fractions:byName(fractions)}})
;const byName=values=>Object.fromEntries(Object.entries(values).sort(([a],[b])=>a<b?-1:1));const orderedWorker=({fraction:fraction,share:share,index:index,also:also})=>({fraction:fraction,
...share!==undefined&&{share:share},...index!==undefined&&{index:index},...also!==undefined&&{also:also}})}),59107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>decide});var _address_host_address_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21442)
;var _address_reach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17498);var _host_pattern_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76988)
;var _never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970);const allowed=because=>({kind:"allowed",because:because});const refused=(message,hint)=>({kind:"refused",message:message,
hint:hint});function decide(question,facts){const{url:url,event:event}=question;const{host:host,hostname:hostname}=new URL(url)
;if(event.kind==="production")return refused(`${event.message}, and only previews are disturbed`,previewsOnly);const never=(0,
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
;const hostOf=url=>URL.canParse(url)?new URL(url).host:null}),54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
h:()=>neverPreview});var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function neverPreview(host){const address=(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host);if(address!==null)return neverAddress(address);const name=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host
;return kinds.find(([,of])=>of.some(known=>known.startsWith(".")?`.${name}`.endsWith(known):name===known))?.[0]??null}const words=text=>text.trim().split(/\s+/)
;const kinds=[["hosts code",words(`.github.com .githubusercontent.com .githubassets.com .ghe.com ghcr.io .ghcr.io github.dev vscode.dev github.io app.github.dev\n      .gitlab.com gitlab.io .bitbucket.org bitbucket.io .codeberg.org codeberg.page .azure.com .visualstudio.com .sr.ht .gitea.com .gitea.io\n      .gitee.com .sourceforge.net .launchpad.net .notabug.org .framagit.org .pagure.io .googlesource.com .git.kernel.org .savannah.gnu.org\n      .salsa.debian.org .invent.kde.org .gitlab.gnome.org .gitlab.freedesktop.org .forgejo.org .radicle.xyz .huggingface.co .gitpod.io\n      .jsdelivr.net .unpkg.com`)],["is a package registry",words(`.npmjs.org .npmjs.com .yarnpkg.com .jsr.io .pypi.org .pythonhosted.org .rubygems.org .crates.io .golang.org .pkg.go.dev\n      .maven.org repo.maven.apache.org .nuget.org .packagist.org .hex.pm .docker.io .docker.com .quay.io .gcr.io .pkg.dev\n      .mcr.microsoft.com public.ecr.aws .debian.org .ubuntu.com .alpinelinux.org .fedoraproject.org`)],["is a public DNS resolver",words(`.dns.google .8888.google .one.one.one.one one.one .cloudflare-dns.com .quad9.net .opendns.com .dns.adguard.com .adguard-dns.com\n      .nextdns.io .cleanbrowsing.org .dns.yandex.net .alidns.com .doh.pub .dot.pub .dns.sb .dns0.eu .mullvad.net .controld.com .360.cn\n      .comss.one .he.net .dnspod.cn resolver1.opendns.com`)],["belongs to a hosting provider",words(`vercel.com www.vercel.com api.vercel.com vercel.app netlify.com www.netlify.com app.netlify.com api.netlify.com netlify.app\n      heroku.com www.heroku.com dashboard.heroku.com api.heroku.com herokuapp.com render.com dashboard.render.com api.render.com onrender.com\n      railway.app railway.com backboard.railway.app up.railway.app fly.io api.fly.io api.machines.dev fly.dev dash.cloudflare.com\n      api.cloudflare.com www.cloudflare.com cloudflare.com pages.dev workers.dev surge.sh web.app firebaseapp.com console.firebase.google.com\n      console.cloud.google.com console.aws.amazon.com amplifyapp.com azurestaticapps.net azurewebsites.net cloud.digitalocean.com\n      api.digitalocean.com ondigitalocean.app deno.dev deno.com dash.deno.com run.app`)]]
;const resolversV4=[...["8.8.8.0","8.8.4.0","1.1.1.0","1.0.0.0","9.9.9.0","149.112.112.0","208.67.222.0","208.67.220.0","94.140.14.0"].map(net24),...["94.140.15.0","76.76.2.0","76.76.10.0","185.228.168.0","185.228.169.0","77.88.8.0","114.114.114.0","114.114.115.0"].map(net24),...["223.5.5.0","223.6.6.0","119.29.29.0","180.76.76.0","4.2.2.0","64.6.64.0","64.6.65.0","156.154.70.0","156.154.71.0"].map(net24),...["45.90.28.0","45.90.30.0","193.110.81.0","185.253.5.0","194.242.2.0","74.82.42.0","101.101.101.0"].map(net24)]
;const resolversV6=[["2001:4860:4860",48],["2606:4700:4700",48],["2620:fe",48],["2620:119:35",48],["2620:119:53",48],["2a10:50c0",32],["2a02:6b8:0:0:0:0:feed",112],["2400:3200",32],["2a0d:2a00",32],["2a07:a8c0",32],["2a07:a8c1",32],["2001:470:20",48]]
;function net24(network){return[network,24]}function neverAddress(address){const v4s="v4"in address?[address.v4]:(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups)
;const groups="v4"in address?[]:address.groups;if(v4s.some(v4=>resolversV4.some(([net,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,net,bits))))return"is a public DNS resolver";if(groups.length>0&&resolversV6.some(([prefix,bits])=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,prefix,bits)))return"is a public DNS resolver";if(v4s.some(v4=>(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"224.0.0.0",4)||(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(v4,"240.0.0.0",4))||(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"ff00",8))return"is not a single machine";return null}}),
51652:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>counted})
;const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),31317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
a:()=>dice});var seedrandom__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24058);function dice(seed){return{seed:seed,unit:name=>seedrandom__WEBPACK_IMPORTED_MODULE_0__(`${seed}/${name}`)(),
under:path=>dice(`${seed}/${path}`)}}}),70010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashOf})
;function hashOf(text,before=2166136261){let hash=before;for(let index=0;index<text.length;index++)hash=Math.imul(hash^text.charCodeAt(index),16777619);return hash>>>0}}),
73646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>fitted,q:()=>widthOf})
;const widthOf=text=>[...text].reduce((sum,character)=>sum+columnsOf(character),0);const columnsOf=character=>/\p{M}/u.test(character)?0:wide.test(character)?2:1
;const wide=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;function fitted(text,columns){
if(widthOf(text)<=columns)return text;let shown="";for(const character of text){if(widthOf(shown+character)>columns-1)break;shown+=character}return`${shown}…`}}),
31416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>wrapped})
;var _width_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73646);function wrapped(line,columns,whole=false){const lines=[];for(const word of line.split(" ")){
const longer=lines.length===0?word:`${lines.at(-1)} ${word}`;if(lines.length>0&&(0,
_width_js__WEBPACK_IMPORTED_MODULE_0__.q)(longer)<=columns)lines[lines.length-1]=longer;else lines.push(whole?word:(0,_width_js__WEBPACK_IMPORTED_MODULE_0__.$)(word,columns))}
return lines.map(one=>one.replaceAll(" "," "))}}),33318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>shardOf})
;var _budget_needs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24227);var _budget_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95864)
;var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);var _plan_stringify_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95329)
;var _random_hash_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70010);function shardOf(plan,{index:index,of:of},timing){
if(plan.shard!==undefined)throw invalid("this plan is already one part of another","split the whole plan")
;if(plan.scenarios.some(({atMs:atMs})=>atMs!==undefined))throw invalid("a plan with `mode: monkey` has one timeline, which cannot be split","leave out the shard");const{scenarios:scenarios}=plan
;if(scenarios.length<of)throw invalid(`the plan has ${scenarios.length} of at least ${of} scenarios, so a shard would be empty`,"use fewer shards, or draw more scenarios")
;const places=dealt(scenarios,of,timing)[index-1]??[];const mine=places.flatMap(place=>scenarios[place]??[]);const shard={index:index,of:of,plan:(0,
_random_hash_of_js__WEBPACK_IMPORTED_MODULE_3__.q)((0,_plan_stringify_js__WEBPACK_IMPORTED_MODULE_4__.stringifyPlan)(plan)).toString(36),scenarios:scenarios.length,places:places};return{...plan,
scenarios:mine,shard:shard}}function dealt(scenarios,of,{checks:checks,targets:targets}){const named=new Map(targets.map(target=>[target.name,target]))
;const struck=({faults:faults})=>faults.flatMap(({on:on})=>named.get(on)??[]);const times=scenarios.map(scenario=>(0,_budget_times_js__WEBPACK_IMPORTED_MODULE_1__.jn)(checks,scenario)+(0,
_budget_needs_js__WEBPACK_IMPORTED_MODULE_0__.b0)(struck(scenario),scenario));const hands=Array.from({length:of},(_,hand)=>({hand:hand,totalMs:0,places:[]}))
;const longestFirst=[...times.keys()].toSorted((a,b)=>(times[b]??0)-(times[a]??0)||a-b);for(const place of longestFirst){const shortest=hands.reduce((least,one)=>one.totalMs<least.totalMs?one:least)
;shortest.totalMs+=times[place]??0;shortest.places.push(place)}return hands.map(({places:places})=>places.toSorted((a,b)=>a-b))}
const invalid=(message,hint)=>new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("PLAN_INVALID",message,{hint:hint})}),
9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>readHandle,r:()=>UnfitFile,readBounded:()=>readBounded})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);const kib=1024;class UnfitFile extends Error{
constructor(message){super(message);this.name="UnfitFile"}}async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path))
;const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
return await readHandle(handle,limitBytes)}finally{await handle.close()}}async function readHandle(handle,limitBytes){const seen=await handle.stat();refuseUnlessRegular(seen)
;if(seen.size>limitBytes)throw tooLarge(limitBytes);let buffer=Buffer.allocUnsafe(Math.min(Math.max(seen.size,64*kib),limitBytes)+1);for(let length=0;;){
const{bytesRead:bytesRead}=await handle.read(buffer,length,buffer.length-length,null);if(bytesRead===0)return buffer.subarray(0,length);length+=bytesRead
;if(length>limitBytes)throw tooLarge(limitBytes);if(length===buffer.length)buffer=Buffer.concat([buffer],Math.min(2*buffer.length,limitBytes+1))}}function refuseUnlessRegular(seen){
if(seen.isDirectory())throw new UnfitFile("it is a folder");if(!seen.isFile())throw new UnfitFile("it is not a regular file")}
const tooLarge=limitBytes=>new UnfitFile(`it is larger than ${limitBytes<kib*kib?`${limitBytes/kib} KiB`:`${limitBytes/kib/kib} MiB`}`)})};
