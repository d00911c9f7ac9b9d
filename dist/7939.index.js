export const id=7939;export const ids=[7939];export const modules={7939:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{publish:()=>publish,publishEarly:()=>publishEarly});var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760)
;var ladder=__webpack_require__(4817);function commentBody(result,{marker:marker,runUrl:runUrl,limit:limit=6e4,replayCommand:replayCommand,interim:interim=false}){
if(!/^<!-- [\x20-\x3d\x3f-\x7e]{1,500} -->$/.test(marker))throw new RangeError("the marker is one short HTML comment");const show={rows:100,passingRows:true,failures:6,charts:true,timelines:true,
postmortem:true,everything:false,interim:interim,runUrl:runUrl,replayCommand:replayCommand};return`${marker}\n${(0,ladder.N)(result,show,limit-marker.length-2)}\n`}var block=__webpack_require__(8366)
;var json=__webpack_require__(2283);var serialize=__webpack_require__(1175);var replay=__webpack_require__(785);var report_md=__webpack_require__(1125);var visible=__webpack_require__(2985)
;var command_line=__webpack_require__(7128);var comparison_line=__webpack_require__(1414);var plain_phrase=__webpack_require__(2974);const titles={passed:"Chaos Gate: passed",
failed:"Chaos Gate: the change does not survive",invalid:"Chaos Gate could not start",unhealthy:"Chaos Gate: the preview was unhealthy before any fault",inconclusive:"Chaos Gate: not known",
error:"Chaos Gate could not do its work",unrestored:"Chaos Gate: a fault may still be in place",refused:"Chaos Gate refused, for safety",cancelled:"Chaos Gate was cancelled"}
;function annotationOf(result,stepIsRed,problem){if(result.verdict==="passed")return null;const level=result.verdict==="cancelled"?"notice":stepIsRed?"error":"warning";return{level:level,
title:titles[result.verdict],message:[...sentences(result),...problem].join("\n").slice(0,4e3)}}function sentences(result){
const byHand=result.unrestored.flatMap(({target:target,reason:reason,commands:commands})=>[`${target}: ${reason}`,...commands.map(command=>`  ${(0,command_line.a)(command)}`)]);const compared=(0,
comparison_line.i)(result);const seed=result.seed===""?"":` (seed ${result.seed})`;return[`${result.reason}${seed}`,...compared===null?[]:[(0,plain_phrase.U)(compared)],...byHand.slice(0,20)]}
const pattern=/^<!-- chaos-gate:v1 name=([^\s<>]{1,400}) run=(\d{1,15}) attempt=(\d{1,6}) commit=([0-9a-f]{40,64}|none) -->$/;function markerText({name:name,run:run,attempt:attempt,commit:commit}){
return`\x3c!-- chaos-gate:v1 name=${encodeName(name)} run=${run} attempt=${attempt} commit=${commit||"none"} --\x3e`}function markerOf(body){
const[,name,run,attempt,commit]=pattern.exec(firstLine(body))??[];if(name===undefined||commit===undefined)return null;return{name:decodeName(name),run:Number(run),attempt:Number(attempt),
commit:commit==="none"?"":commit}}const isNewer=(a,b)=>a.run>b.run||a.run===b.run&&a.attempt>b.attempt;const firstLine=body=>body.slice(0,1e3).split(/\r?\n/,1)[0]??""
;const encodeName=name=>encodeURIComponent(name).replaceAll("--","-%2D");function decodeName(name){try{return decodeURIComponent(name)}catch{return name}}
function outputsOf(result,{result:resultPath,report:report}){const failed=result.scenarios.filter(({outcome:outcome})=>outcome==="failed"||outcome==="unrestored");const[first]=failed;return{
verdict:result.verdict,seed:result.seed,scenarios:String(result.scenarios.length),failed:String(failed.length),result:resultPath,report:report,replay:first===undefined?"":(0,
replay.X8)(result)(first.id)}}var external_node_timers_promises_=__webpack_require__(8500);const maxTries=3;const totalLimitMs=6e4;const requestLimitMs=15e3;function patienceMs(refusal,tries,nowMs){
if(tries>=maxTries)return null;if(isRateLimit(refusal))return rateLimitMs(refusal,nowMs);return refusal.status===0||refusal.status>=500?1e3*2**(tries-1):null}
function isRateLimit({status:status,message:message,headers:headers}){if(status===429)return true
;return status===403&&(headers["retry-after"]!==undefined||headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(message))}function rateLimitMs({headers:headers},nowMs){
const after=Number(headers["retry-after"]??Number.NaN)*1e3;const reset=Number(headers["x-ratelimit-reset"]??Number.NaN)*1e3-nowMs;const waitMs=[after,reset].find(ms=>Number.isFinite(ms))??totalLimitMs
;return waitMs<totalLimitMs?Math.max(waitMs,0):null}class GitHubRefusal extends Error{status;headers;constructor({status:status,message:message,headers:headers}){super(message)
;this.name="GitHubRefusal";this.status=status;this.headers=headers}}const jobTokenLogin="github-actions[bot]";const perPage=100;const maxPages=50
;async function openGitHub({token:token,apiUrl:apiUrl,owner:owner,repo:repo,patience:patience=patienceMs}){
const{getOctokit:getOctokit}=await Promise.all([__webpack_require__.e(4119),__webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__,2413));const octokit=getOctokit(token,{
baseUrl:apiUrl});const at={owner:owner,repo:repo};async function once(route,params,signal){const limited=AbortSignal.any([signal,AbortSignal.timeout(requestLimitMs)]);try{
return await octokit.request(route,{...params,request:{signal:limited}})}catch(error){signal.throwIfAborted();throw refusalOf(error)}}async function pause(error,tries,signal){
const waitMs=error instanceof GitHubRefusal?patience(error,tries,Date.now()):null;if(waitMs===null)throw error;await(0,external_node_timers_promises_.setTimeout)(waitMs,undefined,{signal:signal})}
async function patiently(route,params,signal){for(let tries=1;;tries+=1){try{return await once(route,params,signal)}catch(error){await pause(error,tries,signal)}}}
async function pages(route,params,signal){const all=[];for(let page=1;page<=maxPages;page+=1){const{data:data,headers:headers}=await patiently(route,{...at,...params,per_page:perPage,page:page
},signal);if(Array.isArray(data))all.push(...data);if(!/rel="next"/.test(String(headers.link??"")))break}return all}return{pause:pause,
me:signal=>patiently("GET /user",{},signal).then(({data:data})=>login(data),async error=>{if(!isNobody(error))throw error;const limited=AbortSignal.any([signal,AbortSignal.timeout(requestLimitMs)])
;const told=await octokit.graphql("{ viewer { login } }",{request:{signal:limited}}).catch(()=>null);signal.throwIfAborted();return login(told?.viewer)||jobTokenLogin}),
pullRequestsOf:async(commit_sha,signal)=>(await pages("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{commit_sha:commit_sha},signal)).map(pullRequestFrom),
comments:async(issue_number,signal)=>(await pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:issue_number},signal)).map(commentFrom),
create:async(issue_number,body,signal)=>commentFrom((await once("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...at,issue_number:issue_number,body:body},signal)).data),
update:async(comment_id,body,signal)=>commentFrom((await patiently("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...at,comment_id:comment_id,body:body},signal)).data),
remove:async(comment_id,signal)=>{await patiently("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...at,comment_id:comment_id},signal).catch(goneIsGone)}}}function refusalOf(error){
const{response:response,message:message}=error;return new GitHubRefusal({status:response?.status??0,message:String(message).slice(0,500),headers:response?.headers??{}})}
const isNobody=error=>error instanceof GitHubRefusal&&(error.status===403||error.status===404);function goneIsGone(error){if(!(error instanceof GitHubRefusal&&error.status===404))throw error}
const login=user=>String(user?.login??"");function commentFrom(data){const{id:id,user:user,body:body,html_url:html_url}=data;return{id:id,author:login(user),body:body??"",url:html_url}}
function pullRequestFrom(data){const{number:number,state:state,head:head,base:base}=data;return{number:number,open:state==="open",head:head.sha,fork:head.repo?.id!==base.repo?.id}}
const shorterLimit=3e4;async function publishComment(github,wanted,signal){const author=await github.me(signal);const ours=await ourComments(github,wanted,author,signal)
;if(ours.length>0)return settle(github,wanted,ours,signal);if(!wanted.create)return{did:"nothing",url:null};const created=await create(github,wanted,author,signal)
;const now=await ourComments(github,wanted,created.author,signal);if(now.length<2)return{did:"created",url:created.url};const settled=await settle(github,wanted,now,signal)
;if(settled.did==="left to a newer run")await github.remove(created.id,signal);return settled}async function ourComments(github,{pullRequest:pullRequest,marker:marker},author,signal){
const all=await github.comments(pullRequest,signal);return all.filter(comment=>comment.author===author&&markerOf(comment.body)?.name===marker.name).sort((a,b)=>a.id-b.id)}
async function settle(github,wanted,ours,signal){const newer=ours.find(({body:body})=>isNewer(markerOf(body)??wanted.marker,wanted.marker));if(newer!==undefined)return{did:"left to a newer run",
url:newer.url};const[oldest,...extra]=ours;if(oldest===undefined)throw new RangeError("nothing to settle");const published=await update(github,wanted,oldest,signal)
;for(const{id:id}of extra)await github.remove(id,signal);return published}async function update(github,wanted,old,signal){if(sameText(old.body,wanted.body()))return{did:"unchanged",url:old.url}
;await shorterIfTooLong(wanted,body=>github.update(old.id,body,signal));return{did:"updated",url:old.url}}async function create(github,wanted,author,signal){for(let tries=1;;tries+=1){try{
return await shorterIfTooLong(wanted,body=>github.create(wanted.pullRequest,body,signal))}catch(error){await github.pause(error,tries,signal)}const[made]=await ourComments(github,wanted,author,signal)
;if(made!==undefined)return made}}async function shorterIfTooLong(wanted,send){try{return await send(wanted.body())}catch(error){if(!(error instanceof GitHubRefusal&&error.status===422))throw error
;return send(wanted.body(shorterLimit))}}const sameText=(a,b)=>a.replaceAll("\r\n","\n").trimEnd()===b.replaceAll("\r\n","\n").trimEnd()
;const grant="grant the job `permissions: { pull-requests: write }`";function explain(refusal,fork){const{status:status,message:message}=refusal
;if(isRateLimit(refusal))return`GitHub limits how often this token may ask (${status}); the next run writes the comment`;if(status===0)return"GitHub could not be reached"
;if(status>=500)return`GitHub had trouble of its own (${status})`;if(status===401)return"GitHub did not accept the token (401): it is wrong or has expired"
;if(status===410||/lock/i.test(message))return`the conversation is closed to comments (${status}): it is locked, or issues are disabled`;if(status===403)return forbidden(refusal,fork)
;if(status===404)return`the pull request cannot be seen with this token (404): it was deleted, or the token lacks access; ${grant}`;if(status===422)return"GitHub did not accept the comment (422)"
;return`GitHub answered ${status}`}function forbidden({headers:headers},fork){if(headers["x-github-sso"]!==undefined)return"the token is not authorised for this organisation by single sign-on (403)"
;if(fork)return"the pull request comes from a fork, and its token may only read (403); the job summary has the whole report";const accepted=String(headers["x-accepted-github-permissions"]??"")
;const named=/^[a-z_=,; ]{1,120}$/.test(accepted)?` (GitHub asks for ${accepted.replaceAll("_","-")})`:"";return`the token may not write comments (403)${named}: ${grant}`}
var pull_request=__webpack_require__(8808);const none=says=>({url:null,says:says});async function postComment(post,signal){const{context:context,policy:policy,token:token}=post
;if(policy==="never")return none(null);if(context.repository===null)return none("GITHUB_REPOSITORY names no repository")
;if(token===undefined)return none("there is no token: give the action `github-token`, or leave the input out");const limited=AbortSignal.any([signal,AbortSignal.timeout(totalLimitMs)]);try{
return await find(post,{token:token,apiUrl:context.apiUrl,...context.repository},limited)}catch(error){return none(reasonOf(error,(0,pull_request._n)(context.event)?.fork??false,limited.aborted))}}
async function find(post,access,signal){const{event:event,run:run}=post.context;const github=await openGitHub(access);const pullRequest=await(0,pull_request._f)(github,event,run.commit,signal)
;if(pullRequest===null)return none(`no open pull request belongs to this ${event.name||"run"}`);const published=await publishComment(github,wantedOf(post,pullRequest.number),signal);return{
url:published.url,says:remark(published)}}function wantedOf({context:{run:run},result:result,policy:policy,body:body},pullRequest){const marker={name:result.name,run:Number(run.id),
attempt:run.attempt,commit:run.commit};const create=policy==="always"||result.verdict!=="passed";return{pullRequest:pullRequest,marker:marker,create:create,body:limit=>body(marker,limit)}}
const remark=({did:did})=>did==="left to a newer run"?"the comment on the pull request is by a newer run, and stays as it is":null;function reasonOf(error,fork,late){
if(error instanceof GitHubRefusal)return explain(error,fork);return late?"there was no time left to write it":"something unexpected happened while it was written"}
var report_dir=__webpack_require__(3878);async function publish(ended,wishes,context,runner,signal){await attempt(runner,"the files of the run",()=>writeFiles(ended,runner))
;await attempt(runner,"the outputs",()=>writeOutputs(ended,runner));await attempt(runner,"the job summary",()=>runner.summary(summaryOf(ended,context)))
;const annotation=annotationOf(ended.result,ended.red,ended.problem);if(annotation!==null)await attempt(runner,"the annotation",()=>runner.annotate(annotation))
;await comment(ended,wishes,context,runner,signal)}async function publishEarly(result,wishes,context,runner,signal){await attempt(runner,"the first comment",async()=>{await send({result:result,
problem:[],interim:true},wishes,context,runner,signal)})}async function comment({result:result,problem:problem},wishes,context,runner,signal){const posted=await send({result:result,problem:problem,
interim:false},wishes,context,runner,signal);await attempt(runner,"the outputs",()=>runner.output("comment-url",posted.url??""));if(posted.says===null)return
;await attempt(runner,"a notice",()=>runner.annotate({level:"notice",title:"Chaos Gate: no new comment",message:`${posted.says}. The job summary has the report.`}))}
function send(told,{comment:comment,githubToken:githubToken},context,runner,signal){const body=(marker,limit)=>{const first=markerText(marker)
;return`${first}${runner.redact(bodyOf(told,first,context,limit).slice(first.length))}`};return postComment({context:context,result:told.result,policy:comment,token:githubToken,body:body},signal)}
async function attempt(runner,what,work){try{await work()}catch(error){runner.say(`${what} could not be written: ${error instanceof Error?error.message:String(error)}`)}}
async function writeFiles({result:result,problem:problem,reportDir:reportDir,hasFiles:hasFiles},runner){if(reportDir===null)return;if(!hasFiles){await(0,promises_.writeFile)((0,
external_node_path_.join)(reportDir,"result.json"),(0,json.y)(result));await(0,promises_.writeFile)((0,external_node_path_.join)(reportDir,"report.md"),withProblem((0,report_md.u)(result),problem))}
await(0,report_dir.v)(reportDir,runner.redact)}async function writeOutputs({result:result,reportDir:reportDir},runner){const path=file=>reportDir===null?"":(0,external_node_path_.join)(reportDir,file)
;const outputs=outputsOf(result,{result:path("result.json"),report:path("report.md")});for(const[name,value]of Object.entries(outputs))await runner.output(name,value)}const problemRoom=2e4
;const summaryOf=({result:result,problem:problem},{runUrl:runUrl})=>withProblem((0,report_md.u)(result,runUrl===null?{}:{runUrl:runUrl}),problem)
;function bodyOf({result:result,problem:problem,interim:interim},marker,{runUrl:runUrl},limit=6e4){const room=problem.length===0?limit:limit-problemRoom;const body=commentBody(result,{marker:marker,
limit:room,replayCommand:(0,replay.X8)(result),interim:interim,...runUrl!==null&&{runUrl:runUrl}});return withProblem(body,problem)}
const withProblem=(body,problem)=>problem.length===0?body:`${body}\n${(0,serialize.o)([(0,block.EU)(problem.slice(0,60).map(line=>(0,visible.R)(line,200)))])}\n`}),
7128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>commandLine});const commandLine=words=>words.map(quoted).join(" ")
;const quoted=word=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`})};
