export const id=81;export const ids=[81,5258];export const modules={899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
y:()=>readContext});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8161);var _event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8623)
;var _seed_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2038);async function readContext(env,startedAt){const event=await(0,
_event_js__WEBPACK_IMPORTED_MODULE_1__.j_)(env.GITHUB_EVENT_NAME??"",env.GITHUB_EVENT_PATH);const repository=repositoryOf(env.GITHUB_REPOSITORY);const run=identityOf(env,event,startedAt);return{
env:env,event:event,run:run,repository:repository,workspace:env.GITHUB_WORKSPACE||process.cwd(),tempDir:env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
apiUrl:env.GITHUB_API_URL||"https://api.github.com",runUrl:repository===null?null:runUrl(env.GITHUB_SERVER_URL||"https://github.com",repository,run.id)}}function identityOf(env,event,startedAt){
return{id:/^\d{1,15}$/.test(env.GITHUB_RUN_ID??"")?env.GITHUB_RUN_ID??"0":"0",attempt:Number(/^\d{1,6}$/.exec(env.GITHUB_RUN_ATTEMPT??"")?.[0]??1),commit:(0,
_seed_js__WEBPACK_IMPORTED_MODULE_2__.Q)(event,env.GITHUB_SHA??""),startedAt:startedAt}}function repositoryOf(name=""){const[,owner,repo]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(name)??[]
;return owner===undefined||repo===undefined?null:{owner:owner,repo:repo}}function runUrl(server,{owner:owner,repo:repo},id){const page=`${server}/${owner}/${repo}/actions/runs/${id}`
;return id!=="0"&&URL.canParse(page)?page:null}}),8623:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,
ZZ:()=>field,j_:()=>readEvent,jj:()=>idAt,wF:()=>shaAt});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);const maxBytes=25*1024*1024;async function readEvent(name,path){
if(path===undefined||path==="")return{name:name,payload:{}};try{if((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size>maxBytes)return{name:name,payload:{},
problem:"the event file is too large"};return{name:name,payload:JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8"))}}catch(error){return{name:name,payload:{},
problem:error instanceof SyntaxError?"the event file is not JSON":"the event file cannot be read"}}}function field(payload,...path){return path.reduce((value,key)=>{
const there=value!==null&&typeof value==="object"&&Object.hasOwn(value,key);return there?value[key]:undefined},payload)}function textAt(payload,...path){const value=field(payload,...path)
;return typeof value==="string"&&value.trim()!==""?value.trim():undefined}function idAt(payload,...path){const value=field(payload,...path)
;return typeof value==="number"&&Number.isSafeInteger(value)&&value>0?value:undefined}function shaAt(payload,...path){const value=textAt(payload,...path)
;return value!==undefined&&/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)?value:undefined}}),4064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>resultOfFailure,p:()=>problemLines});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5258)
;var _core_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5176);var _core_model_result_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1683)
;var _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7380);const reasons={CONFIG_INVALID:"the config has mistakes",CONFIG_MISSING:"there is no config",
CONFIG_UNREADABLE:"the config cannot be read",CONFIG_OUTSIDE:"the config lies outside the workspace",INPUT_INVALID:"an input of the action is wrong",PREVIEW_REFUSED:"the preview may not be disturbed",
TARGET_REFUSED:"a target may not be disturbed",EVENT_REFUSED:"code that nobody has reviewed would have run with the rights of this repository",
TARGET_NOT_READY:"a process that it started did not become ready",TARGET_UNAVAILABLE:"a target is not there",LOCKED:"another gate is at work here",CANCELLED:"it was cancelled"}
;function resultOfFailure(error,{name:name,seed:seed,preview:preview,run:run}){const verdict=error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I?error.verdict:"error"
;const reason=error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I?reasons[error.code]??"it failed on the way":"the gate has a bug";return{
schema:_core_model_result_js__WEBPACK_IMPORTED_MODULE_2__.F,version:_core_model_version_js__WEBPACK_IMPORTED_MODULE_3__.r,name:name,seed:seed,preview:preview,run:run,configDigest:"",durationMs:0,
verdict:verdict,exitCode:_core_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__.hS[verdict],reason:reason,confidence:0,checks:[],baseline:null,scenarios:[],controls:[],unstable:[],unrestored:[],
trouble:[],notes:[],skipped:[],comparison:null}}function problemLines(error){
if(!(error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I))return(error instanceof Error?error.stack??error.message:String(error)).split("\n").slice(0,20)
;const hint=error.hint===undefined?[]:["",...error.hint.split("\n")];return[`${error.code}: ${error.message}`.split("\n").slice(0,50),hint.slice(0,10)].flat()}}),
7126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ko:()=>readInputs})
;var _core_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(635);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5258)
;var _core_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5219);const commentPolicies=["always","on-failure","never"]
;const failOnLevels=["failed","inconclusive","regression","never"]
;const inputNames=["config","preview-url","seed","scenarios","budget","comment","fail-on","baseline","name","report-dir","github-token"]
;const is=(fits,says)=>value=>fits.test(value)?null:`is not ${says}`;const oneOf=values=>value=>values.includes(value)?null:`is not one of ${values.join(", ")}`;const rules={
seed:_core_random_seed_complaint_js__WEBPACK_IMPORTED_MODULE_1__.$,scenarios:is(/^[1-9]\d{0,3}$/,"a whole number from 1 to 9999"),
name:is(/^[\w .:/-]{1,80}$/,"1 to 80 letters, digits, spaces or any of _ . : / -"),comment:oneOf(commentPolicies),"fail-on":oneOf(failOnLevels)};const variable=name=>`INPUT_${name.toUpperCase()}`
;function readInputs(env){const given=name=>env[variable(name)]?.trim()||undefined;const problems=inputNames.flatMap(name=>problem(name,given(name)))
;if(problems.length>0)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I("INPUT_INVALID",problems.join("\n"));return{...texts(given),...choices(given),unknown:unknownInputs(env)}}
function problem(name,value){const rule=rules[name];if(value===undefined)return[];if(value.length>4096||value.includes("\0"))return[`input ${name}: too long, or not text`]
;const says=rule?.(value)??null;return says===null?[]:[`input ${name}: ${JSON.stringify(value.slice(0,80))} ${says}`]}function texts(given){const named={config:given("config"),
previewUrl:given("preview-url"),seed:given("seed"),scenarios:given("scenarios"),budget:given("budget"),name:given("name"),baseline:given("baseline"),githubToken:given("github-token")}
;return Object.fromEntries(Object.entries(named).filter(([,value])=>value!==undefined))}function choices(given){return{comment:given("comment")??"always",failOn:given("fail-on")??"failed",
reportDir:given("report-dir")??"chaos-report"}}function unknownInputs(env){const known=new Set(inputNames.map(variable))
;return Object.keys(env).filter(key=>key.startsWith("INPUT_")&&!known.has(key)&&env[key]!=="").slice(0,20).map(key=>unknownInput(key.slice("INPUT_".length).toLowerCase().slice(0,80)))}
function unknownInput(name){const likely=(0,_core_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(name.replaceAll("_","-"),inputNames)
;return`there is no input ${JSON.stringify(name)}${likely===undefined?`; there are ${inputNames.join(", ")}`:`; did you mean ${likely}?`}`}}),
8808:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B0:()=>isFork,_f:()=>findPullRequest,_n:()=>pullRequestOf})
;var _event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8623);function pullRequestOf({payload:payload}){const number=(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.jj)(payload,"pull_request","number");if(number!==undefined)return{number:number,fork:isFork((0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(payload,"pull_request"))};const queued=queuedNumber(payload);if(queued!==undefined)return{number:queued,fork:false};const issue=(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(payload,"issue","pull_request")===undefined?undefined:(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.jj)(payload,"issue","number");return issue===undefined?null:{
number:issue,fork:false}}function queuedNumber(payload){const[,number]=/\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec((0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.$6)(payload,"merge_group","head_ref")??"")??[];return number===undefined?undefined:Number(number)}const isFork=pullRequest=>(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.jj)(pullRequest,"head","repo","id")!==(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.jj)(pullRequest,"base","repo","id")
;async function findPullRequest(github,event,commit,signal){const named=pullRequestOf(event);if(named!==null||commit==="")return named
;const open=(await github.pullRequestsOf(commit,signal)).filter(each=>each.open);const heads=open.filter(({head:head})=>head===commit);const candidates=heads.length>0?heads:open
;return candidates.length===1?candidates[0]??null:lowest(heads)??null}const lowest=all=>[...all].sort((a,b)=>a.number-b.number)[0]}),
1558:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>redactor,K:()=>redactJson})
;var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573);const leastLength=6;const mask="***";function redactor(secrets){
const lines=[...secrets].flatMap(secret=>[secret,...secret.split(/\r?\n/)]).map(line=>line.trim());const forms=new Set(lines.filter(line=>line.length>=leastLength).flatMap(encodings))
;const longestFirst=[...forms].sort((a,b)=>b.length-a.length);const hidden=text=>longestFirst.reduce((rest,form)=>rest.replaceAll(form,mask),text)
;return text=>text.split(/(\bcg1\.[\w-]+\.[0-9a-z]+)/).map((part,index)=>index%2===1?part:hidden(part)).join("")}
const redactJson=(text,redact)=>redact(text)===text?text:text.replace(token,whole=>isKey.test(whole)||isSyntax.test(whole)?whole:redact(whole));const token=/"(?:[^"\\\n]|\\.)*"(?:\s*:)?|[^"]+|"/g
;const isKey=/^".*:$/;const isSyntax=/^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/;function encodings(secret){const json=JSON.stringify(secret).slice(1,-1)
;const html=secret.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")
;const forms=[secret,encodeURIComponent(secret),encodeURI(secret),json,html,...[0,1,2].map(shift=>base64(secret,shift))];return forms.filter(form=>form.length>=leastLength)}
function base64(secret,shift){
const bytes=node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(shift),node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret)])
;const digits=bytes.toString("base64").replaceAll("=","");return digits.slice(Math.ceil(shift*4/3),bytes.length%3===0?undefined:-1)}}),
3878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>prepareReportDir,v:()=>redactFiles})
;var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760);var base_folder=__webpack_require__(4510);var failure=__webpack_require__(5258)
;async function withoutLinks(folder){for(const entry of await(0,promises_.readdir)(folder,{withFileTypes:true})){if(entry.isSymbolicLink())await(0,promises_.rm)((0,
external_node_path_.join)(folder,entry.name));else if(entry.isDirectory()&&entry.name===base_folder.Y)await withoutLinks((0,external_node_path_.join)(folder,entry.name))}}
var action_redact=__webpack_require__(1558);async function prepareReportDir(asked,workspace,tempDir){const roots=await Promise.all([workspace,tempDir].map(root=>(0,
promises_.realpath)(root).catch(()=>(0,external_node_path_.resolve)(root))));const path=(0,external_node_path_.resolve)(roots[0]??workspace,asked);const parent=await realParent(path)
;if(!roots.some(root=>inside(path,root)&&(parent===root||inside(parent,root))))throw outside(asked);await(0,promises_.mkdir)(path,{recursive:true}).catch(cause=>{
throw new failure.I("INPUT_INVALID",`report-dir cannot be made: ${cause.message}`,{cause:cause})});await withoutLinks(path);return(0,promises_.realpath)(path)}async function realParent(path){return(0,
promises_.realpath)(path).catch(()=>realParent((0,external_node_path_.dirname)(path)))}const inside=(path,root)=>{const way=(0,external_node_path_.relative)(root,path)
;return way!==""&&!way.startsWith("..")&&!(0,external_node_path_.isAbsolute)(way)}
;const outside=asked=>new failure.I("CONFIG_OUTSIDE",`report-dir ${JSON.stringify(asked.slice(0,200))} is not a folder inside the workspace`,{
hint:"give a folder of its own, for example `report-dir: chaos-report`"});const limitBytes=64*1024*1024;async function redactFiles(dir,redact){for(const entry of await(0,promises_.readdir)(dir,{
withFileTypes:true})){const path=(0,external_node_path_.join)(dir,entry.name);if(entry.isDirectory()&&entry.name===base_folder.Y)await redactFiles(path,redact);if(!entry.isFile()||(await(0,
promises_.stat)(path)).size>limitBytes)continue;const text=await(0,promises_.readFile)(path,"utf8");const clean=/\.jsonl?$/.test(entry.name)?(0,action_redact.K)(text,redact):redact(text)
;if(clean!==text)await(0,promises_.writeFile)(path,clean)}}}),8943:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
N:()=>openRunner});var promises_=__webpack_require__(1455);const controls=/\u001b\[[0-?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g
;const guardLines=text=>text.replace(controls,"").split("\n").map(guardLine).join("\n");const guardLine=line=>line.replace(/^(\s*)::/,"$1│ ::").replaceAll("##[","## [")
;function openRunner(write,redactorOf){let secrets=new Set;let redact=redactorOf(secrets);const masked=new Set;const client=async()=>{
const core=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__,6421))
;for(const secret of[...secrets].filter(each=>each.length>=6&&!masked.has(each))){masked.add(secret);core.setSecret(secret)}return core};const clean=text=>guardLines(redact(text));return{
redact:text=>redact(text),say:text=>write(`${clean(text)}\n`),async annotate({level:level,title:title,message:message}){(await client())[level](clean(message),{title:clean(title)})},
async output(name,value){(await client()).setOutput(name,clean(value))},async summary(markdown){const file=process.env.GITHUB_STEP_SUMMARY
;if(file===undefined||file==="")throw new Error("GITHUB_STEP_SUMMARY names no file");await(0,promises_.writeFile)(file,redact(markdown),{flag:"a"})},hide(all){secrets=new Set(all)
;redact=redactorOf(secrets)}}}}),7382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>secretsOf})
;var _event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8623);const secretName=/TOKEN|SECRET|PASSW(OR)?D|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i;const leastSecret=8
;function secretsOf(config,token,env,shown=[]){const headers=config===null?[]:config.checks.flatMap(check=>headerValues((0,_event_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(check.params,"headers")))
;const named=config===null?[]:[config.name??"",...[...config.checks,...config.targets??[]].map(({name:name})=>name)];const isPublic=value=>[...named,...shown].some(one=>one.includes(value))
;return candidates(config,headers,token,env).filter(value=>!isPublic(value))}function candidates(config,headers,token,env){
return[...token===undefined?[]:[token],...Object.entries(env).flatMap(([name,value=""])=>secretName.test(name)&&value.length>=leastSecret?[value]:[]),...headers.flatMap(value=>fromEnvironment(value,env)),...urlSecrets(config?.preview),...urlSecrets(config?.compare?.preview)]
}const headerValues=headers=>headers!==null&&typeof headers==="object"?Object.values(headers).filter(value=>typeof value==="string"):[];function fromEnvironment(header,env){
const parts=Object.values(env).filter(value=>value!==undefined&&value.length>=leastSecret&&header.includes(value));return parts.length>0?[header,...parts]:[]}function urlSecrets(url){
if(url===undefined||!URL.canParse(url))return[];const{username:username,password:password,searchParams:searchParams}=new URL(url)
;return[username,password,...searchParams.values()].filter(part=>part!=="")}}),2038:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>headCommit,n:()=>seedOf});var _event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8623);function headCommit(event,githubSha){
const{payload:payload}=event;return(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"pull_request","head","sha")??(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"deployment","sha")??(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"merge_group","head_sha")??(0,_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"workflow_run","head_sha")??(0,
_event_js__WEBPACK_IMPORTED_MODULE_0__.wF)(payload,"client_payload","git","sha")??githubSha}function seedOf(input,configured,commit,baseline){if(input!==undefined&&input!=="auto")return input
;if(configured!=="auto")return configured;return baseline??(commit.slice(0,12)||"0")}}),635:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});const limit=2;function editDistance(a,b){let previous=[];let current=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=a.length;i++){
const next=[i];for(let j=1;j<=b.length;j++){const same=a[i-1]===b[j-1]?0:1;let best=Math.min((current[j]??0)+1,(next[j-1]??0)+1,(current[j-1]??0)+same)
;if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=Math.min(best,(previous[j-2]??0)+1);next.push(best)}previous=current;current=next}return current[b.length]??0}function nearest(word,allowed){
if(word.length>100)return undefined;const scored=allowed.filter(candidate=>Math.abs(plain(candidate).length-plain(word).length)<=limit).map(candidate=>({candidate:candidate,score:score(word,candidate)
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
;const version="0.1.0"}),2985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>visible})
;function visible(text,limit=120){const head=text.slice(0,limit*4+4);const shown=head.normalize("NFC").replace(lineEnds,"⏎").replace(/\t/g," ").replace(hidden,codePoint)
;return head.length<text.length||overLong(shown,limit)?`${[...shown].slice(0,limit-1).join("")}…`:shown}const lineEnds=/\r\n|[\r\n\u0085\u2028\u2029]/g
;const hidden=/[\p{Cc}\p{Cs}\p{DI}\ufff9-\ufffb]/gu;const codePoint=character=>`\\u{${character.codePointAt(0)?.toString(16)}}`;const overLong=(text,limit)=>text.length>limit&&[...text].length>limit}),
3738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>holdLeash})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5258);function holdLeash(process,streams,onSignal=()=>undefined){const controller=new AbortController;let crash
;const cancel=name=>controller.abort(new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.I("CANCELLED",`cancelled by ${name}`));const fail=error=>{crash??=error;controller.abort(error)}
;const heed=name=>{onSignal(name,controller.signal.aborted);cancel(name)};const onBroken=()=>cancel("a closed pipe")
;const listeners=[...["SIGINT","SIGTERM","SIGHUP"].map(name=>[process,name,heed]),...["uncaughtException","unhandledRejection"].map(name=>[process,name,fail]),...streams.map(stream=>[stream,"error",onBroken])]
;for(const[emitter,name,listener]of listeners)emitter.on(name,listener);return{signal:controller.signal,crash:()=>crash,release:()=>{
for(const[emitter,name,listener]of listeners)emitter.off(name,listener)}}}})};
