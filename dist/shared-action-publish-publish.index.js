export const id="shared-action-publish-publish";export const ids=["shared-action-publish-publish"];export const modules={
"action-publish-publish":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{
publish:()=>publish,publishEarly:()=>publishEarly});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var fit_to_limit=__webpack_require__(96172)
;function commentBody(result,{marker:marker,runUrl:runUrl,limit:limit=6e4,replayCommand:replayCommand,failOn:failOn,interim:interim=false}){
if(!/^<!-- [\x20-\x3d\x3f-\x7e]{1,500} -->$/.test(marker))throw new RangeError("the marker is one short HTML comment");const show={rows:100,passingRows:true,failures:6,charts:true,timelines:true,
postmortem:true,everything:false,interim:interim,subject:"This pull request",failOn:failOn,runUrl:runUrl,replayCommand:replayCommand};return`${marker}\n${(0,
fit_to_limit.N)(result,show,limit-marker.length-2)}\n`}var block=__webpack_require__(68366);var json=__webpack_require__("core-report-json")
;var serialize=__webpack_require__("core-report-markdown-serialize");var report_md=__webpack_require__(91125);var replay=__webpack_require__(95307);var visible=__webpack_require__(61228)
;var redact_data=__webpack_require__(80420);var redact_files=__webpack_require__(4971)
;const pattern=/^<!-- chaos-gate:v1 name=([^\s<>]{1,400}) run=(\d{1,15}) attempt=(\d{1,6}) commit=([0-9a-f]{40,64}|none) -->$/;function markerText({name:name,run:run,attempt:attempt,commit:commit}){
return`\x3c!-- chaos-gate:v1 name=${encodeName(name)} run=${run} attempt=${attempt} commit=${commit||"none"} --\x3e`}function markerOf(body){
const[,name,run,attempt,commit]=pattern.exec(firstLine(body))??[];if(name===undefined||commit===undefined)return null;return{name:decodeName(name),run:Number(run),attempt:Number(attempt),
commit:commit==="none"?"":commit}}const isNewer=(a,b)=>a.run>b.run||a.run===b.run&&a.attempt>b.attempt;const isAboutSame=(a,b)=>a.run===b.run||a.commit!==""&&a.commit===b.commit
;const firstLine=body=>body.slice(0,1e3).split(/\r?\n/,1)[0]??"";const encodeName=name=>encodeURIComponent(name).replaceAll("--","-%2D");function decodeName(name){try{return decodeURIComponent(name)
}catch{return name}}var accept=__webpack_require__("core-verdict-accept");var within=__webpack_require__("world-within");var github_github=__webpack_require__("action-github-github")
;var context_event=__webpack_require__(69483);function pullRequestOf({payload:payload}){const number=(0,context_event.jj)(payload,"pull_request","number");if(number!==undefined)return{number:number,
fork:(0,context_event.B0)((0,context_event.ZZ)(payload,"pull_request"))};const queued=queuedNumber(payload);if(queued!==undefined)return{number:queued,fork:false};const issue=(0,
context_event.ZZ)(payload,"issue","pull_request")===undefined?undefined:(0,context_event.jj)(payload,"issue","number");return issue===undefined?null:{number:issue,fork:false}}
function queuedNumber(payload){const[,number]=/\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec((0,context_event.$6)(payload,"merge_group","head_ref")??"")??[]
;return number===undefined?undefined:Number(number)}async function findPullRequest(github,event,commit,signal){const named=pullRequestOf(event);if(named!==null||commit==="")return named
;const open=(await github.pullRequestsOf(commit,signal)).filter(each=>each.open);const heads=open.filter(({head:head})=>head===commit);const candidates=heads.length>0?heads:open
;return candidates.length===1?candidates[0]??null:lowest(heads)??null}const lowest=all=>[...all].sort((a,b)=>a.number-b.number)[0];var retry_delay=__webpack_require__(53799)
;var jobs=__webpack_require__(51523);function outputsOf(result,{result:resultPath,report:report,badge:badge}){const failed=result.scenarios.filter(scenario=>isRed((0,accept.ji)(scenario)))
;const[first]=failed;return{verdict:result.verdict,seed:result.seed,scenarios:String(result.scenarios.length),failed:String(failed.length),result:resultPath,report:report,badge:badge,
replay:first===undefined?"":(0,replay.X8)(result)(first.id)}}const isRed=outcome=>outcome==="failed"||outcome==="unrestored";function jobEntry({env:env,event:event,run:run,step:step},result){
const job=env.GITHUB_JOB??"";const matrix=env.INPUT_MATRIX?.trim()??"";const deployed=(0,context_event.$6)(event.payload,"deployment","environment")??""
;const details=[...valuesOf(matrix),...deployed===""?[]:[deployed]];return{key:(0,jobs.VK)(JSON.stringify([env.GITHUB_WORKFLOW??"",job,event.name,deployed,matrix])),
step:/^[0-9a-f]{16}$/.test(step)?step:(0,jobs.zu)(),run:Number(run.id),attempt:run.attempt,verdict:result.verdict,failed:result.scenarios.filter(scenario=>isRed((0,accept.ji)(scenario))).length,
scenarios:result.scenarios.length,label:(0,jobs.Wy)(`${job||"job"}${details.length===0?"":` (${details.join(", ")})`}${(0,accept.i4)(result.scenarios)===null?"":", known failures accepted"}`)}}
function valuesOf(matrix){try{const all=JSON.parse(matrix);if(typeof all!=="object"||all===null)return[]
;return Object.values(all).filter(value=>["string","number","boolean"].includes(typeof value)).map(String)}catch{return[]}}const reportLimit=6e4;const shorterLimit=3e4;const mostWrites=4
;async function publishComment(github,wanted,signal){const author=await github.me(signal);const ours=await ourComments(github,wanted,author,signal)
;if(ours.length>0)return settleAndLook(github,wanted,{author:author,ours:ours},signal);if(!wanted.create)return{did:"nothing",url:null,doubles:0,others:0}
;const created=await create(github,wanted,author,signal);const now=await ourComments(github,wanted,created.author,signal);if(now.length<2&&(now[0]?.id??created.id)===created.id)return{did:"created",
url:created.url,doubles:0,others:0};const settled=await settleAndLook(github,wanted,{author:created.author,ours:now},signal);if(settled.did!=="left to a newer run")return settled;return{...settled,
doubles:await removed(github,[created],signal)}}async function settleAndLook(github,wanted,{author:author,ours:ours},signal){let settled=await settle(github,wanted,ours,signal)
;for(let writes=1;settled.did==="updated"&&writes<mostWrites;writes+=1){const now=await ourComments(github,wanted,author,signal).catch(()=>null)
;if(now===null||now.length===0||now.some(comment=>hasEntry(comment,wanted.entry)))break;settled=await settle(github,wanted,now,signal)}return settled}
const hasEntry=({body:body},{step:step,verdict:verdict})=>(0,jobs.LV)(body)?.entries.some(entry=>entry.step===step&&entry.verdict===verdict)??false
;async function ourComments(github,{pullRequest:pullRequest,marker:marker},author,signal){const all=await github.comments(pullRequest,signal)
;return all.filter(comment=>author!==""&&comment.author===author&&markerOf(comment.body)?.name===marker.name).sort((a,b)=>a.id-b.id)}async function settle(github,wanted,ours,signal){
const newer=ours.find(comment=>belongsToNewer(comment,wanted));if(newer!==undefined)return{did:"left to a newer run",url:newer.url,doubles:0,others:0};const[oldest,...extra]=ours
;if(oldest===undefined)throw new RangeError("nothing to settle");const same=ours.filter(({body:body})=>isAboutSame(markerOf(body)??wanted.marker,wanted.marker));const text=textOf(wanted,same)
;const published=await update(github,oldest,text,signal);return{...published,doubles:await removed(github,extra,signal),others:text.others}}
function belongsToNewer({body:body},{marker:marker,entry:entry}){const theirs=markerOf(body)??marker;if(!isNewer(theirs,marker))return false;const shared=isAboutSame(theirs,marker)?(0,
jobs.LV)(body):null;return shared===null||!(0,jobs.nG)(shared.entries,entry).some(({step:step})=>step===entry.step)}function textOf({marker:marker,entry:entry,report:report},same){
const shared=same.map(({body:body})=>(0,jobs.LV)(body)).filter(each=>each!==null);const entries=(0,jobs.nG)(shared.flatMap(each=>each.entries),entry)
;const newest=same.map(({body:body})=>markerOf(body)??marker).reduce((a,b)=>isNewer(b,a)?b:a,marker);const shown=shared.find(each=>each.shown!==null&&each.shown.step===entries[0]?.step)?.shown??null
;const room=entries.length<2?0:jobs.aF;const parts={marker:markerText(newest),name:marker.name,entries:entries,own:entry,shown:shown};return{others:entries.length-1,of:limit=>(0,jobs.p4)({...parts,
ownReport:report(limit-room)})}}const replacedText="This comment was replaced by a newer one of the same gate.";async function removed(github,extra,signal){let stay=0
;for(const{id:id}of extra)await github.remove(id,signal).catch(()=>github.update(id,replacedText,signal)).catch(()=>{stay+=1});return stay}async function update(github,old,text,signal){
if(sameText(old.body,text.of(reportLimit)))return{did:"unchanged",url:old.url};await shorterIfTooLong(text,body=>github.update(old.id,body,signal));return{did:"updated",url:old.url}}
async function create(github,wanted,author,signal){const text=textOf(wanted,[]);for(let tries=1;;tries+=1){try{return await shorterIfTooLong(text,body=>github.create(wanted.pullRequest,body,signal))
}catch(error){await github.pause(error,tries,signal)}const made=(await ourComments(github,wanted,author,signal)).find(comment=>hasEntry(comment,wanted.entry));if(made!==undefined)return made}}
async function shorterIfTooLong(text,send){try{return await send(text.of(reportLimit))}catch(error){if(!(error instanceof github_github.k&&error.status===422))throw error
;return send(text.of(shorterLimit))}}const sameText=(a,b)=>a.replaceAll("\r\n","\n").trimEnd()===b.replaceAll("\r\n","\n").trimEnd();const grant="grant the job `permissions: { pull-requests: write }`"
;function refusalReason(refusal,fork){const{status:status,message:message}=refusal;if((0,
retry_delay.a5)(refusal))return`GitHub limits the requests of this token (${status}); the next run writes the comment`;if(status===413)return"the response of GitHub is too large"
;if(status===0)return"GitHub could not be reached";if(status>=500)return`GitHub had an internal error (${status})`;if(status===401)return"GitHub rejected the token (401): it is wrong or has expired"
;if(status===410||/\block(ed)?\b/i.test(message))return`the conversation is closed to comments (${status}): it is locked, or issues are disabled`;if(status===403)return forbidden(refusal,fork)
;if(status===404)return`the pull request cannot be seen with this token (404): it was deleted, or the token lacks access; ${grant}`;if(status===422)return"GitHub rejected the comment (422)"
;return`GitHub responded with ${status}`}const notAuthorized="the token is not authorized for this organization by single sign-on (403): authorize it in the settings of its owner"
;const forbiddenBecause=[[/ip allow ?list|ip address is not permitted|not permitted to access this resource.*\bip\b/i,"the organization admits only known IP addresses (403): run the job on a runner whose address is on its IP allow list, for example one of its own"],[/saml|single sign-on|\bsso\b/i,notAuthorized],[/archived|read-only/i,"the repository is archived, and so read-only (403): unarchive it to get a comment"],[/blocked/i,"the owner of the token is blocked from commenting here (403): use a token of another account"],[/suspended|disabled/i,"the account or the repository is suspended (403): its owner has to ask GitHub"]]
;function forbidden({headers:headers,message:message},fork){if(headers["x-github-sso"]!==undefined)return notAuthorized;const because=forbiddenBecause.find(([words])=>words.test(message.slice(0,500)))
;if(because!==undefined)return because[1];if(fork)return"the pull request comes from a fork, and its token may only read (403)";const accepted=String(headers["x-accepted-github-permissions"]??"")
;const named=/^[a-z_=,; ]{1,120}$/.test(accepted)?` (GitHub asks for ${accepted.replaceAll("_","-")})`:"";return`the token may not write comments (403)${named}: ${grant}`}const none=message=>({
url:null,written:false,message:message});async function postComment(post,signal){const{context:context,policy:policy,token:token}=post;if(policy==="never")return none(null)
;if(context.repository===null)return none("GITHUB_REPOSITORY does not name a repository")
;if(token===undefined)return none("there is no token: set the input `github-token`, or remove it to use the default");const access={token:token,apiUrl:context.apiUrl,...context.repository};return(0,
within.u)(retry_delay.CM,signal,limit=>find(post,access,limit).catch(error=>none(reasonOf(error,pullRequestOf(context.event)?.fork??false,limit.aborted))))}async function find(post,access,signal){
const{event:event,run:run}=post.context;const github=await(0,github_github.openGitHub)(access);const pullRequest=await findPullRequest(github,event,run.commit,signal)
;if(pullRequest===null)return none(event.problem??`no open pull request belongs to this ${event.name||"run"}`);const published=await publishComment(github,wantedOf(post,pullRequest.number),signal)
;return{url:published.url,written:published.did!=="left to a newer run",message:remark(published,post.result.name)}}
function wantedOf({context:context,result:result,policy:policy,body:body},pullRequest){const{run:run}=context;const marker={name:result.name,run:Number(run.id),attempt:run.attempt,commit:run.commit}
;const create=policy==="always"||result.verdict!=="passed"||(0,accept.i4)(result.scenarios)!==null;const report=limit=>{const text=body(marker,limit);return text.slice(text.indexOf("\n")+1)};return{
pullRequest:pullRequest,marker:marker,entry:jobEntry(context,result),create:create,report:report}}function remark({did:did,doubles:doubles,others:others},name){
if(did==="left to a newer run")return"the comment on the pull request is from a newer run, and was not changed"
;const shared=`the comment is shared with ${others} other ${others===1?"job":"jobs"} named ${JSON.stringify(name)} and shows the worst result: give each job its own \`name\``
;const left=`GitHub did not delete ${doubles} older ${doubles===1?"comment":"comments"} of this gate`;return[...others>0?[shared]:[],...doubles>0?[left]:[]].join("; ")||null}
function reasonOf(error,fork,late){if(error instanceof github_github.k)return refusalReason(error,fork);return late?"there was no time left to write it":"an unexpected error occurred while writing it"
}var comparison_line=__webpack_require__(10009);var plain_phrase=__webpack_require__(12974);var command_line=__webpack_require__(83574);var let_through=__webpack_require__(85431);const titles={
passed:"Chaos Gate: passed",failed:"Chaos Gate: failed",invalid:"Chaos Gate: invalid input or config",unhealthy:"Chaos Gate: the preview was unhealthy before any fault",
inconclusive:"Chaos Gate: inconclusive",error:"Chaos Gate: error",unrestored:"Chaos Gate: a fault may still be in place",refused:"Chaos Gate: refused for safety",cancelled:"Chaos Gate: cancelled"}
;function annotationOf(result,stepIsRed,problem,failOn){if(result.verdict==="passed")return known(result);const level=result.verdict==="cancelled"?"notice":stepIsRed?"error":"warning"
;const through=(0,let_through.W)(result,failOn);const message=[...through===null?[]:[(0,plain_phrase.U)(through)],...sentences(result),...problem].join("\n").slice(0,4e3);return{level:level,
title:through===null?titles[result.verdict]:letThroughTitle(result,failOn),message:message}}function known({scenarios:scenarios,reason:reason}){if((0,accept.i4)(scenarios)===null)return null;return{
level:"warning",title:"Chaos Gate: passed, except for known failures",message:reason}}
const letThroughTitle=({verdict:verdict},failOn)=>verdict==="failed"&&failOn==="regression"?"Chaos Gate: no new failure":`Chaos Gate: ${verdict}, let through by fail-on: ${failOn}`
;function sentences(result){const byHand=result.unrestored.flatMap(({target:target,reason:reason,commands:commands})=>[`${target}: ${reason}`,...commands.map(command=>`  ${(0,
command_line.a)(command)}`)]);const compared=(0,comparison_line.i)(result);const seed=result.seed===""?"":` (seed ${result.seed})`;return[`${result.reason}${seed}`,...compared===null?[]:[(0,
plain_phrase.U)(compared)],...byHand.slice(0,20)]}async function publish(finished,wishes,context,runner,signal){const ended=clean(finished,runner)
;await attempt(runner,"the files of the run",()=>writeFiles(ended,wishes,runner));await attempt(runner,"the outputs",()=>writeOutputs(ended,runner))
;await attempt(runner,"the job summary",()=>runner.summary(summaryOf(ended,wishes,context)));const annotation=annotationOf(ended.result,ended.red,ended.problem,wishes.failOn)
;if(annotation!==null)await attempt(runner,"the annotation",()=>runner.annotate(annotation));await comment(ended,wishes,context,runner,signal)}const clean=(ended,{redact:redact})=>({...ended,
result:(0,redact_data.redactData)(ended.result,redact),problem:ended.problem.length===0?[]:redact(ended.problem.join("\n")).split("\n")})
;async function publishEarly(result,wishes,context,runner,signal){await attempt(runner,"the first comment",async()=>{await send({result:(0,redact_data.redactData)(result,runner.redact),problem:[],
interim:true},wishes,context,runner,signal)})}async function comment({result:result,problem:problem,reportDir:reportDir},wishes,context,runner,signal){const posted=await send({result:result,
problem:problem,interim:false},wishes,context,runner,signal);await attempt(runner,"the outputs",()=>runner.output("comment-url",posted.url??""));if(posted.message===null)return
;const title=posted.written?"Chaos Gate: about the comment":"Chaos Gate: no new comment"
;const message=posted.written?`${posted.message}.`:`${posted.message}. ${whereElse(context,reportDir)}`.trimEnd();await attempt(runner,"a notice",()=>runner.annotate({level:"notice",title:title,
message:message}))}function whereElse({env:env,workspace:workspace},reportDir){if(env.GITHUB_STEP_SUMMARY)return"The report is in the job summary.";return reportDir===null?"":`The report is ${(0,
external_node_path_.relative)(workspace,(0,external_node_path_.join)(reportDir,"report.md"))}.`}function send(finished,{comment:comment,githubToken:githubToken,failOn:failOn},context,runner,signal){
const body=(marker,limit)=>{const first=markerText(marker);return`${first}${runner.redact(bodyOf({...finished,failOn:failOn},first,context,limit).slice(first.length))}`};return postComment({
context:context,result:finished.result,policy:comment,token:githubToken,body:body},signal)}async function attempt(runner,what,work){try{await work()}catch(error){
runner.say(`${what} could not be written: ${error instanceof Error?error.message:String(error)}`)}}
async function writeFiles({result:result,problem:problem,reportDir:reportDir,hasFiles:hasFiles},{failOn:failOn},runner){if(reportDir===null)return;if(!hasFiles){await(0,promises_.writeFile)((0,
external_node_path_.join)(reportDir,"result.json"),(0,json.y)(result));await(0,promises_.writeFile)((0,external_node_path_.join)(reportDir,"report.md"),withProblem((0,
report_md.u)(result,failOnOf(failOn)),problem))}await(0,redact_files.v)(reportDir,runner.redact)}async function writeOutputs({result:result,reportDir:reportDir,hasFiles:hasFiles},runner){
const path=file=>reportDir===null?"":(0,external_node_path_.join)(reportDir,file);const outputs=outputsOf(result,{result:path("result.json"),report:path("report.md"),
badge:hasFiles?path("badge.svg"):""});for(const[name,value]of Object.entries(outputs))await runner.output(name,value)}const problemRoom=2e4
;const summaryOf=({result:result,problem:problem},{failOn:failOn},{runUrl:runUrl})=>withProblem((0,report_md.u)(result,{...failOnOf(failOn),...runUrl!==null&&{runUrl:runUrl}}),problem)
;const failOnOf=failOn=>failOn===undefined?{}:{failOn:failOn};function bodyOf({result:result,problem:problem,interim:interim,failOn:failOn},marker,{runUrl:runUrl},limit=6e4){
const room=problem.length===0?limit:limit-problemRoom;const body=commentBody(result,{marker:marker,limit:room,replayCommand:(0,replay.X8)(result),interim:interim,...failOnOf(failOn),
...runUrl!==null&&{runUrl:runUrl}});return withProblem(body,problem)}const withProblem=(body,problem)=>problem.length===0?body:`${body}\n${(0,serialize.o)([(0,
block.EU)(problem.slice(0,60).map(line=>(0,visible.R)(line,200)))])}\n`}),31518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>redactJson})
;const redactJson=(text,redact)=>redact(text)===text?text:text.replace(token,whole=>isKey.test(whole)||isSyntax.test(whole)?whole:redact(whole));const token=/"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?|[^"]+/g
;const isKey=/^".*:$/;const isSyntax=/^(?:[\s\d.,:{}[\]eE+-]|true|false|null)*$/}),4971:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>redactFile,v:()=>redactFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760)
;var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466);var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193)
;var _core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74510);var _core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31518)
;const longestLine=1024*1024;const keptBack=64*1024;const continued="\0";async function redactFiles(dir,redact){for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir,{
withFileTypes:true})){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir,entry.name)
;if(entry.isDirectory()&&entry.name===_core_compare_base_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y)await redactFiles(path,redact)
;if(entry.isFile())await redactFile(path,path,/\.jsonl?$/.test(entry.name)?text=>(0,_core_secrets_redact_json_js__WEBPACK_IMPORTED_MODULE_6__.K)(text,redact):redact)}}
async function redactFile(from,to,redact){const part=`${to}.part`;const{mode:mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from);let changed=from!==to
;const clean=async function*(){for await(const piece of cleaned(from,redact)){changed||=piece.clean!==piece.text;yield piece.clean}};try{await(0,
node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(clean,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part,{mode:mode}));if(changed)await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part,to);else await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part)}catch(error){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part,{force:true}).catch(()=>undefined);throw error}}async function*cleaned(path,redact){
const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8");let rest="";for await(const bytes of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)){
rest+=decoder.write(bytes);const end=rest.lastIndexOf("\n")+1;if(end>0){const text=rest.slice(0,end);yield{text:text,clean:redact(text)};rest=rest.slice(end)}else if(rest.length>longestLine){
const known=redact(rest+continued).slice(0,-continued.length);const clean=known.slice(0,-keptBack);yield{text:known===rest?clean:"",clean:clean};rest=known.slice(clean.length)}}rest+=decoder.end()
;if(rest!=="")yield{text:rest,clean:redact(rest)}}})};
