export const id="shared-world-containers-find";export const ids=["shared-world-containers-find"];export const modules={
88961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>webAddress,e:()=>previewUrl})
;var _address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49555);var _preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54970)
;const example="write for example `https://pr-7.example.org` or `http://127.0.0.1:8080`";const wrong=(message,hint=example)=>({code:"CG1107",message:message,hint:hint});function previewUrl(text){
const address=webAddress(text);const never="href"in address?(0,_preview_never_preview_js__WEBPACK_IMPORTED_MODULE_0__.h)(new URL(address.href).hostname):null;return never===null?address:{
code:"CG1701",message:`this host ${never}, and is never a preview`,hint:example}}function webAddress(text){if(text.trim()==="")return wrong("the address of the preview is empty",emptyHint)
;if(text.length>2048)return wrong("the address of the preview is longer than 2048 characters")
;if(/[\s\p{Cc}]/u.test(text))return wrong("the address of the preview contains spaces or control characters");const[,scheme="",rest=""]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[]
;if(scheme==="")return wrong("the address of the preview has no scheme");if(!/^https?$/i.test(scheme))return wrong("the preview must be reached by http or https")
;if(/^([/\\?#:]|$)/.test(rest))return wrong("the address of the preview has no host",`is a variable in it empty? ${example}`);return parsed(text)}
const emptyHint=`was the step that deploys it skipped? Usually it is \`\${{ steps.deploy.outputs.url }}\` or \`\${{ github.event.deployment_status.environment_url }}\``;function parsed(text){
if(!URL.canParse(text))return wrong("this address is not valid (host, or port 1 to 65535)");const url=new URL(text)
;if(url.username!==""||url.password!=="")return wrong("the address of the preview must not contain a user or password","send credentials as a header of the check")
;if(text.includes("#"))return wrong("the address of the preview must not have a fragment","remove `#` and what follows");if(url.port==="0")return wrong("port 0 cannot be reached");if((0,
_address_forbidden_host_js__WEBPACK_IMPORTED_MODULE_1__.i)(url.hostname)){return{code:"CG1701",message:"this host belongs to the network or the cloud around the gate, and is never touched",
hint:example}}return{href:url.href}}}),54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>neverPreview})
;var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function neverPreview(host){const address=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return neverAddress(address);const name=(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host
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
;const counted=(value,noun)=>`${value} ${noun}${value===1?"":"s"}`}),89957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
E:()=>noHelper});const noHelper={descriptors:"each look at the open files of a process, several in a second, would take a container of its own",
mount:"it would need SYS_ADMIN, with which it could do anything on this machine, and no profile of AppArmor",
disk:"a container that must run for as long as the fault lasts, with the right to write to every file, is more than the fault is worth",
clock:"it would need the rights to read the environment of every process and to write to every file of this machine"};const helperRefusalOf=way=>Object.hasOwn(noHelper,way)?noHelper[way]:null}),
27573:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>askJson})
;var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);const askJson=(options,body,mostMiB)=>new Promise((done,fail)=>{const content=body===undefined?"":JSON.stringify(body)
;const headers={...options.headers,"content-type":"application/json","content-length":Buffer.byteLength(content)};const sent=(0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({...options,
headers:headers},response=>{const chunks=[];let bytes=0;response.on("data",chunk=>{bytes+=chunk.length;chunks.push(chunk)
;if(bytes>mostMiB*1024*1024)response.destroy(new Error(`its response is larger than ${mostMiB} MiB`))});response.once("error",fail);response.once("end",()=>{
const text=Buffer.concat(chunks).toString("utf8");done({status:response.statusCode??0,body:parsed(text),text:text})})});sent.once("error",fail);sent.end(content)});function parsed(text){try{
return JSON.parse(text)}catch{return null}}}),34101:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cd:()=>membersOfProject,
FA:()=>findContainer,JT:()=>findOf,Ln:()=>findService,My:()=>findCompose,Sd:()=>idsIn,Vb:()=>composeContainers,e$:()=>findPublisher,pV:()=>ownIds})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
;var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("zod-v4-classic-schemas");var _core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(27005)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45258);var _helper_container_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("world-containers-helper-container")
;var _inspect_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(93460);var _request_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(20509);function findOf(target,workspace,started){
const find=Object.hasOwn(finders,target.kind)?finders[target.kind]:undefined;return find?.(target,workspace,started)??null}
const listed=zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
Names:zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP()).nullish(),
Labels:zod__WEBPACK_IMPORTED_MODULE_6__.g1P(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),zod__WEBPACK_IMPORTED_MODULE_6__.YjP()).nullish(),
Ports:zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({PublicPort:zod__WEBPACK_IMPORTED_MODULE_6__.aig().optional(),Type:zod__WEBPACK_IMPORTED_MODULE_6__.YjP()
})).nullish().catch(null),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
Networks:zod__WEBPACK_IMPORTED_MODULE_6__.g1P(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),zod__WEBPACK_IMPORTED_MODULE_6__.L5J()).nullish()}).nullish()}));async function list(socketPath,labels,signal){
const filters=encodeURIComponent(JSON.stringify(labels.length===0?{}:{label:labels}));const{status:status,body:body}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_5__.sb)(socketPath,"GET",`/containers/json?all=1&filters=${filters}`,signal);const read=listed.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for its containers`)
;return read.data.filter(({Labels:Labels})=>Labels?.[_helper_container_js__WEBPACK_IMPORTED_MODULE_3__.ZI]===undefined)}
const missing=(message,hint)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.GateFailure("TARGET_UNAVAILABLE",message,{hint:hint})
;const namesOf=all=>all.flatMap(({Names:Names})=>(Names??[]).slice(0,1)).map(name=>name.replace(/^\//,""));const several=names=>names.length===0?"none":names.slice(0,10).join(", ")
;const findContainer=({container:name})=>async(socketPath,signal)=>{const found=await(0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__.N)(socketPath,name,signal)
;if(found!==null&&(found.name===name||found.id===name||name.length>=12&&found.id.startsWith(name)))return[found];const names=namesOf(await list(socketPath,[],signal));const meant=(0,
_core_config_source_nearest_js__WEBPACK_IMPORTED_MODULE_7__.p)(name,names)
;throw missing(`there is no container "${name}"`,`${meant===undefined?"":`did you mean "${meant}"? `}The engine has: ${several(names)}`)};const findPublisher=hostPort=>async(socketPath,signal)=>{
const all=await list(socketPath,[],signal);const leading=all.filter(({Ports:Ports})=>Ports?.some(({PublicPort:PublicPort,Type:Type})=>PublicPort===hostPort&&Type==="tcp"))
;return inspected(socketPath,leading,signal)};const label="com.docker.compose.";const findCompose=({service:service,project:project},workspace,started=null)=>async(socketPath,signal)=>{
const all=(await list(socketPath,[`${label}project`],signal)).filter(({Labels:Labels})=>Labels?.[`${label}oneoff`]!=="True");const chosen=project??started??await projectIn(all,workspace)
;const members=all.filter(({Labels:Labels})=>Labels?.[`${label}project`]===chosen);const replicas=members.filter(({Labels:Labels})=>Labels?.[`${label}service`]===service);if(replicas.length===0){
const services=labelsOf(members,"service")
;throw missing(members.length===0?`there is no Compose project "${chosen}" on this engine`:`the Compose project "${chosen}" has no service "${service}"`,members.length===0?`start it before the gate (\`docker compose up -d\`); the engine has these projects: ${several(labelsOf(all,"project"))}`:`its services are ${several(services)}`)
}const numberOf=({Labels:Labels})=>Number(Labels?.[`${label}container-number`]??0);return inspected(socketPath,replicas.toSorted((a,b)=>numberOf(a)-numberOf(b)),signal)}
;const composeContainers=async(socketPath,project,signal)=>inspected(socketPath,await list(socketPath,[`${label}project=${project}`],signal),signal)
;async function membersOfProject(socketPath,workspace,signal){const all=(await list(socketPath,[`${label}project`],signal)).filter(({Labels:Labels})=>Labels?.[`${label}oneoff`]!=="True")
;const project=await projectIn(all,workspace);const members=all.filter(({Labels:Labels})=>Labels?.[`${label}project`]===project)
;const found=await Promise.all(members.map(async({Id:Id,Labels:Labels})=>({service:Labels?.[`${label}service`]??"",container:await(0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__.N)(socketPath,Id,signal)
})));return found.filter(one=>one.container!==null)}const labelsOf=(all,key)=>[...new Set(all.flatMap(({Labels:Labels})=>Labels?.[`${label}${key}`]??[]))];async function projectIn(all,workspace){
const root=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(()=>workspace);const here=all.filter(({Labels:Labels})=>{
const folder=Labels?.[`${label}project.working_dir`]??"";return folder===root||folder.startsWith(root+node_path__WEBPACK_IMPORTED_MODULE_1__.sep)});const projects=labelsOf(here,"project")
;const[only]=projects;if(only!==undefined&&projects.length===1)return only
;if(projects.length>1)throw missing(`several Compose projects belong to this workspace: ${several(projects)}`,"say which one: `compose: { service: …, project: … }`")
;throw missing("no Compose project of this workspace is running",`start it before the gate (\`docker compose up -d\`), or name one that was started elsewhere: \`compose: { service: …, project: … }\`. The engine has these projects: ${several(labelsOf(all,"project"))}`)
}const jobNetwork=/^github_network_[0-9a-f]+$/;const findService=({service:service})=>async(socketPath,signal)=>{
const all=(await list(socketPath,[],signal)).filter(({NetworkSettings:NetworkSettings})=>Object.keys(NetworkSettings?.Networks??{}).some(name=>jobNetwork.test(name)));const own=await ownIds()
;const networks=networksOf(all.filter(({Id:Id})=>own.includes(Id)));const ours=networks.length===0?networksOf(all):networks;const[network]=ours
;if(network===undefined)throw missing("this job has no service containers on this engine","the target `service` is an entry under `services:` of the workflow; for other containers use `container` or `compose`")
;if(ours.length>1)throw missing("several jobs with service containers run on this machine","name the container by its id (`job.services.NAME.id` in the workflow): `container: ID`")
;const members=await inspected(socketPath,all,signal);const aliasesOf=({id:id,aliases:aliases})=>(aliases[network]??[]).filter(alias=>!id.startsWith(alias))
;const found=members.filter(one=>aliasesOf(one).includes(service))
;if(found.length===0)throw missing(`the job has no service container "${service}"`,`its services are ${several([...new Set(members.flatMap(aliasesOf))])}`);return found}
;const networksOf=all=>[...new Set(all.flatMap(({NetworkSettings:NetworkSettings})=>Object.keys(NetworkSettings?.Networks??{}).filter(name=>jobNetwork.test(name))))]
;const inspected=async(socketPath,all,signal)=>(await Promise.all(all.map(({Id:Id})=>(0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__.N)(socketPath,Id,signal)))).filter(one=>one!==null);let own
;function ownIds(){own??=idsAround();return own}async function idsAround(){const[groups="",mounts=""]=await Promise.all(["/proc/self/cgroup","/proc/self/mountinfo"].map(path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").catch(()=>"")));return idsIn(groups,mounts)}const engineFiles=new Set(["/etc/hostname","/etc/hosts","/etc/resolv.conf"])
;function idsIn(groups,mounts){const sources=mounts.split("\n").flatMap(line=>{const[,,,source="",path=""]=line.split(" ");return engineFiles.has(path)?[source]:[]})
;return[...new Set([groups,...sources].flatMap(text=>text.match(/(?<=\/|-)[0-9a-f]{64}(?=\/|\.scope|\s|$)/g)??[]))]}const finders={container:findContainer,compose:findCompose,service:findService}}),
"world-containers-helper-container":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xf:()=>endIn,ZI:()=>helperLabel,
lg:()=>removeHelper,Az:()=>runLabel,j8:()=>startHelper});var external_node_crypto_=__webpack_require__(77598);var promises_=__webpack_require__(51455)
;var external_node_path_=__webpack_require__(76760);var external_node_timers_promises_=__webpack_require__(58500);var schemas=__webpack_require__("zod-v4-classic-schemas")
;var failure=__webpack_require__(45258);var within=__webpack_require__("world-within");var external_node_http_=__webpack_require__(37067);var request=__webpack_require__(20509);const limitMs=15e3
;const mostBytes=256*1024;const attachTo=(socketPath,id,signal)=>(0,within.u)(limitMs,signal,limit=>connected(socketPath,id,limit)).then(attachedBy,error=>{signal.throwIfAborted()
;throw error instanceof failure.GateFailure?error:(0,request.HB)(socketPath,error)});const connected=(socketPath,id,signal)=>new Promise((done,fail)=>{
const path=`/containers/${id}/attach?stream=1&stdin=1&stdout=1&stderr=1`;const headers={host:"localhost",connection:"Upgrade",upgrade:"tcp","content-length":0};const sent=(0,
external_node_http_.request)({socketPath:socketPath,method:"POST",path:path,headers:headers,agent:false});const stop=()=>sent.destroy(signal.reason);signal.addEventListener("abort",stop,{once:true})
;const settle=()=>signal.removeEventListener("abort",stop);sent.once("upgrade",(_response,socket,head)=>{settle();if(head.length>0)socket.unshift(head);done(socket)
}).once("response",({statusCode:statusCode})=>{settle();sent.destroy();fail(new failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not connect the gate to a container (status ${statusCode})`))
}).once("error",error=>{settle();fail(error)}).end()});function attachedBy(socket){const chunks=[];let bytes=0;let isOver=false;const printed=new Promise(done=>{socket.on("data",chunk=>{
bytes+=chunk.length;if(bytes<=mostBytes)chunks.push(chunk)}).on("error",()=>undefined).once("close",()=>{isOver=true;done(streamsIn(Buffer.concat(chunks)))})});return{printed:printed,write(text){
if(!isOver)socket.write(text);return!isOver},end:()=>void socket.end(),unref:()=>void socket.unref()}}const headerBytes=8;function streamsIn(all){const streams={}
;for(let at=0;at+headerBytes<=all.length;){const end=at+headerBytes+all.readUInt32BE(at+4);const stream=all[at]??0;streams[stream]=[...streams[stream]??[],all.subarray(at+headerBytes,end)];at=end}
const textOf=stream=>Buffer.concat(streams[stream]??[]).toString("utf8");return{stdout:textOf(1),stderr:textOf(2)}}const helperLabel="chaos-gate.helper";const runLabel="chaos-gate.run"
;const hostFolder="/host";const path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";const withoutImage=["LD_PRELOAD=","LD_LIBRARY_PATH=","LD_AUDIT="]
;const composeLabels=Object.fromEntries(["project","service","container-number","oneoff","project.working_dir","project.config_files"].map(name=>[`com.docker.compose.${name}`,""]));const loaders={
x64:"/lib64/ld-linux-x86-64.so.2",arm64:"/lib/ld-linux-aarch64.so.1"};const startMs=3e4;async function startHelper(options,words,limitMs,signal){const{socket:socket}=options
;const name=`chaos-gate-helper-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;const remove=()=>removeHelper(socket,name);try{const body=bodyOf(options,await loader(),words,limitMs)
;const created=await(0,request.sb)(socket,"POST",`/containers/create?name=${name}`,signal,{body:body});if(created.status!==201)throw refused(created);const attached=await attachTo(socket,name,signal)
;const removed=limitMs===null?new Promise(()=>undefined):ended(socket,name,limitMs);removed.catch(()=>undefined);const started=await(0,request.sb)(socket,"POST",`/containers/${name}/start`,signal)
;if(started.status!==204)throw refused(started);return{...attached,removed:removed,remove:remove}}catch(error){await remove();throw error}}const removeMs=1e4;const againMs=20
;const removeHelper=(socket,nameOrId)=>(0,within.u)(removeMs,null,async limit=>{for(;;){const isGone=await(0,
request.sb)(socket,"DELETE",`/containers/${nameOrId}?force=1&v=1`,limit).then(({status:status})=>status===404);if(isGone)return;await(0,external_node_timers_promises_.setTimeout)(againMs,undefined,{
signal:limit})}}).catch(()=>undefined);async function ended(socket,name,limitMs){const options={limitMs:limitMs+startMs};const{status:status}=await(0,
request.sb)(socket,"POST",`/containers/${name}/wait?condition=removed`,(new AbortController).signal,options)
;if(status!==200)throw new failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not wait for a helper container (status ${status})`)}
const script=`read -r go && [ "$go" = go ] || exit 1\n"$@"\nprintf '\\n%s' "$?" >&2`;function endIn({stdout:stdout,stderr:stderr}){const last=/\n(\d{1,3})$/.exec(stderr);return last===null?{
status:null,stdout:stdout,stderr:stderr}:{status:Number(last[1]),stdout:stdout,stderr:stderr.slice(0,last.index)}}
function bodyOf({image:image,capabilities:capabilities,networkOf:networkOf,seesProcesses:seesProcesses,writesCgroups:writesCgroups,owner:owner,run:run},loader,words,limitMs){
const limit=limitMs===null?[]:["timeout","--signal=KILL",`${Math.ceil(limitMs/1e3)}`];return{Image:image,User:"0:0",WorkingDir:"/",Entrypoint:[`${hostFolder}${loader}`],
Cmd:[...["--library-path",`${hostFolder}${(0,
external_node_path_.dirname)(loader)}`,`${hostFolder}/usr/sbin/chroot`,hostFolder],...["/usr/bin/env","-i",`PATH=${path}`,"LC_ALL=C","sh","-c",script,"sh",...limit,...words]],Env:withoutImage,Labels:{
...composeLabels,[helperLabel]:owner,[runLabel]:run},Healthcheck:{Test:["NONE"]},...{OpenStdin:true,StdinOnce:true,AttachStdin:true,AttachStdout:true,AttachStderr:true},HostConfig:{AutoRemove:true,
NetworkMode:networkOf===null?"none":`container:${networkOf}`,...seesProcesses&&{PidMode:"host"},CapDrop:["ALL"],CapAdd:["SYS_CHROOT",...capabilities],SecurityOpt:["no-new-privileges"],
ReadonlyRootfs:true,Binds:[`/:${hostFolder}:ro`,...writesCgroups?[`/sys/fs/cgroup:${hostFolder}/sys/fs/cgroup:rw`]:[]],LogConfig:{Type:"none"}}}}async function loader(){const found=await(0,
promises_.realpath)(loaders[process.arch]??"/").catch(()=>"/")
;if(found==="/")throw new failure.GateFailure("TARGET_UNAVAILABLE","this machine has no glibc, with which a helper container runs its programs");return found}const said=schemas.Ikc({
message:schemas.YjP()});function refused({status:status,body:body}){const read=said.safeParse(body);const why=read.success?`: ${read.data.message.slice(0,300)}`:""
;return new failure.GateFailure("TARGET_UNAVAILABLE",`the engine did not start a helper container (status ${status}${why})`)}}),
54943:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D2:()=>helpersOf,RT:()=>removeHelpersOf,a1:()=>ownMark,wW:()=>labelled
});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("zod-v4-classic-schemas")
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(32687);var _helper_container_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-containers-helper-container")
;var _request_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20509);const listed=zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
Id:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),Labels:zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).nullish()}))
;async function labelled(socket,filters,signal){const query=encodeURIComponent(JSON.stringify(filters));const{status:status,body:body}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_3__.sb)(socket,"GET",`/containers/json?all=1&filters=${query}`,signal);const read=listed.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for its containers`);return read.data}async function ownMark(){
const{startTicks:startTicks=0}=await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(process.pid)??{};return[await processNamespace(),process.pid,startTicks,await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.aW)()].join(" ")}const processNamespace=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)("/proc/self/ns/pid").catch(()=>"")
;async function hasEnded(owner){const[namespace,pid,startTicks,boot=""]=owner.split(" ");if(boot!==await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.aW)())return boot!==""
;if(namespace!==await processNamespace())return false;return await(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.L4)({pid:Number(pid),startTicks:Number(startTicks),bootId:boot})===null}
async function helpersOf(socket,runId,signal){const found=[];for(const{Id:Id,Labels:Labels}of await labelled(socket,{label:[_helper_container_js__WEBPACK_IMPORTED_MODULE_2__.ZI]
},signal))if(Labels?.[_helper_container_js__WEBPACK_IMPORTED_MODULE_2__.Az]===runId||await hasEnded(Labels?.[_helper_container_js__WEBPACK_IMPORTED_MODULE_2__.ZI]??""))found.push(Id);return found}
async function removeHelpersOf(socket,runId,signal){for(const id of await helpersOf(socket,runId,signal))await(0,_helper_container_js__WEBPACK_IMPORTED_MODULE_2__.lg)(socket,id)}}),
93460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>inspect})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(20509)
;const shape=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{64}$/),Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
Image:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),RestartCount:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),State:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Running:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),Paused:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Restarting:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),
Pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig(),StartedAt:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),FinishedAt:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),
ExitCode:zod__WEBPACK_IMPORTED_MODULE_1__.aig().catch(0),OOMKilled:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().catch(false),Health:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Status:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({SandboxKey:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),
Networks:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Aliases:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullish(),IPAddress:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),
GlobalIPv6Address:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),Gateway:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch("")})),
Ports:zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
HostPort:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})).nullish()).catch({})}).catch({SandboxKey:"",Networks:{},Ports:{}}),Mounts:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Type:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),Source:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),Destination:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()})).nullish().catch(null),
HostConfig:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({NetworkMode:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().catch(""),RestartPolicy:zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
Name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}).nullish().catch(null)}).nullish()});async function inspect(socketPath,idOrName,signal){const{status:status,body:body}=await(0,
_request_js__WEBPACK_IMPORTED_MODULE_0__.sb)(socketPath,"GET",`/containers/${encodeURIComponent(idOrName)}/json`,signal);if(status===404)return null;const read=shape.safeParse(body)
;if(status!==200||!read.success)throw new Error(`the container engine responded ${status} to a request for a container`)
;const{Id:id,Name:Name,Image:Image,RestartCount:restarts,State:State,NetworkSettings:NetworkSettings,Mounts:Mounts,HostConfig:HostConfig}=read.data;const policy=HostConfig?.RestartPolicy?.Name??""
;const health=State.Health?.Status;return{id:id,name:Name.replace(/^\//,""),image:Image,startedAt:State.StartedAt,finishedAt:State.FinishedAt,pid:State.Running?State.Pid:0,running:State.Running,
paused:State.Paused,restarting:State.Restarting,exitCode:State.ExitCode,outOfMemory:State.OOMKilled,health:health===undefined||health==="none"||health===""?null:health,
supervised:policy!==""&&policy!=="no",willRestart:policy==="always"||policy==="unless-stopped"||policy==="on-failure"&&State.ExitCode!==0,restarts:restarts,
aliases:Object.fromEntries(Object.entries(NetworkSettings.Networks).map(([network,{Aliases:Aliases}])=>[network,Aliases??[]])),netns:State.Running?NetworkSettings.SandboxKey:"",
networkMode:HostConfig?.NetworkMode??"",networks:Object.entries(NetworkSettings.Networks).flatMap(([name,{IPAddress:address,GlobalIPv6Address:address6,Gateway:gateway}])=>address===""?[]:[{name:name,
address:address,address6:address6,gateway:gateway}]),mounts:(Mounts??[]).flatMap(({Type:Type,Source:Source,Destination:Destination})=>(Type==="bind"||Type==="volume")&&Source.startsWith("/")?[{
source:Source,path:Destination}]:[]),published:Object.entries(NetworkSettings.Ports).flatMap(([end,hosts])=>{const port=Number(/^(\d+)\/tcp$/.exec(end)?.[1])
;return Number.isNaN(port)?[]:(hosts??[]).map(({HostPort:HostPort})=>({port:port,hostPort:Number(HostPort)}))})}}}),7627:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fy:()=>mainProcess,L7:()=>isInContainer,rD:()=>processesIn});var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56107)
;var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(32687);var _process_scan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54412)
;var _find_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34101);async function mainProcess({id:id,pid:pid}){if(pid<=1)return null;const identity=await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(pid);return identity!==null&&(await isInContainer(pid,id)||await hasFilesOf(pid,id))?identity:null}const isInContainer=async(pid,id)=>(await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/cgroup`).catch(()=>"")).includes(id);const hasFilesOf=async(pid,id)=>(0,_find_js__WEBPACK_IMPORTED_MODULE_3__.Sd)("",await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(`/proc/${pid}/mountinfo`).catch(()=>"")).includes(id);async function processesIn(id){const all=await Promise.all((await(0,
_process_scan_js__WEBPACK_IMPORTED_MODULE_2__.SH)()).map(async pid=>await isInContainer(pid,id)?(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(pid):null));return all.filter(one=>one!==null)}
}),20509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HB:()=>unreachable,Ik:()=>engineErrorCode,sb:()=>askEngine})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27573)
;var _within_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("world-within");const usualMs=15e3;const mostMiB=8
;const askEngine=(socketPath,method,path,signal,{body:body,limitMs:limitMs=usualMs}={})=>(0,_within_js__WEBPACK_IMPORTED_MODULE_2__.u)(limitMs,signal,limit=>(0,
_ask_json_js__WEBPACK_IMPORTED_MODULE_1__.e)({socketPath:socketPath,method:method,path:path,signal:limit,headers:{host:"localhost"}},body,mostMiB)).then(response=>({status:response.status,
body:response.body}),error=>{signal.throwIfAborted();throw unreachable(socketPath,error)})
;const unreachable=(socketPath,error)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",`the container engine cannot be reached at ${socketPath}: ${error.code??error.message}`,{
hint:error.code==="EACCES"?"let the user of this job use the engine: add it to the group `docker`, or run the gate as root":"check that the engine runs and listens there; `DOCKER_HOST` names another socket (`unix:///…`)",
cause:error});const engineErrorCode=error=>error instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure?error.cause?.code:undefined}),
56063:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isOwnRootless,_:()=>refuseRootless})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("zod-v4-classic-schemas")
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20509)
;const shape=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Rootless:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().catch(false),
SecurityOptions:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).catch([])});const known=new Map;async function isRootless(socketPath,signal){
const before=known.get(socketPath);if(before!==undefined)return before;const{status:status,body:body}=await(0,_request_js__WEBPACK_IMPORTED_MODULE_2__.sb)(socketPath,"GET","/info",signal)
;const read=shape.safeParse(body);if(status!==200||!read.success)return false;const found=read.data.Rootless||read.data.SecurityOptions.some(option=>option.startsWith("name=rootless"))
;known.set(socketPath,found);return found}const isOwnRootless=async(socketPath,signal)=>await isSocketOfUser(socketPath)&&isRootless(socketPath,signal);async function isSocketOfUser(socketPath){
const user=process.geteuid?.()??0;return user!==0&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(socketPath).catch(()=>null))?.uid===user}
async function refuseRootless(socketPath,refusal,signal){if(refusal===null&&await isSocketOfUser(socketPath))return;if(!await isRootless(socketPath,signal))return
;const rest=refusal??"only its own user may enter the networks of its containers"
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the container engine runs without root (rootless), so this is not possible: ${rest}`,{
hint:refusal===null?"run the gate as the user of the engine, without `sudo`":"run the preview with the engine of root, as on the runners of GitHub, or leave the fault out; what is possible on a rootless engine is in docs/containers.md"
})}}),61803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>engineSocket})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45258);async function engineSocket(env=process.env){const chosen=env.DOCKER_HOST?{host:env.DOCKER_HOST,by:"`DOCKER_HOST`",
other:"unset DOCKER_HOST"}:await contextHost(env);if(chosen!==null)return socketIn(chosen);for(const path of usualPaths(env))if(await isSocket(path))return path
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure("TARGET_UNAVAILABLE","there is no socket of a container engine on this machine",{
hint:`start Docker or Podman; the gate looks at DOCKER_HOST and at ${usualPaths(env).join(", ")}`})}function socketIn({host:host,by:by,other:other}){const path=/^unix:\/\/(\/.+)$/.exec(host)?.[1]
;if(path!==undefined)return path;const scheme=/^([a-z+]+):/i.exec(host)?.[1]
;if(scheme===undefined||scheme==="unix")throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure("TARGET_UNAVAILABLE",`${by} is not the address of a container engine`,{
hint:"write it with the absolute path of a socket, for example `unix:///var/run/docker.sock`"})
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure("TARGET_UNAVAILABLE",`the container engine is not on this machine: ${by} begins with \`${scheme}:\``,{
hint:`the gate disturbs containers through a unix socket: run it on the machine of that engine; if the containers run here, ${other}`})}const usualPaths=({XDG_RUNTIME_DIR:XDG_RUNTIME_DIR,HOME:HOME=(0,
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()})=>[...XDG_RUNTIME_DIR?[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(XDG_RUNTIME_DIR,"docker.sock")]:[],"/var/run/docker.sock",(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(HOME,".docker/run/docker.sock"),...XDG_RUNTIME_DIR?[(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(XDG_RUNTIME_DIR,"podman/podman.sock")]:[],"/run/podman/podman.sock"];const isSocket=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(found=>found.isSocket(),()=>false);async function contextHost({DOCKER_CONTEXT:DOCKER_CONTEXT,DOCKER_CONFIG:DOCKER_CONFIG,HOME:HOME=(0,
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()}){const folder=DOCKER_CONFIG||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(HOME,".docker");const name=DOCKER_CONTEXT||textAt(await jsonAt((0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"config.json")),"currentContext");if(name===undefined||name===""||name==="default")return null;const id=(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex");const meta=await jsonAt((0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"contexts/meta",id,"meta.json"));const host=textAt(fieldOf(fieldOf(meta,"Endpoints"),"docker"),"Host");const by=`the Docker context "${name}"`
;if(host===undefined)throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_4__.GateFailure("TARGET_UNAVAILABLE",`${by} has no address of a container engine in ${folder}`,{
hint:`\`docker context ls\` lists the contexts; ${useDefault}`});return host===""?null:{host:host,by:`the address of ${by}`,other:useDefault}}
const useDefault="set DOCKER_CONTEXT=default for the engine of this machine";const jsonAt=path=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"utf8").then(text=>JSON.parse(text)).catch(()=>null)
;const fieldOf=(value,key)=>typeof value==="object"&&value!==null&&Object.hasOwn(value,key)?value[key]:undefined;function textAt(value,key){const found=fieldOf(value,key)
;return typeof found==="string"?found:undefined}}),9200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>readHandle,
r:()=>UnfitFile,readBounded:()=>readBounded});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
;const kib=1024;class UnfitFile extends Error{constructor(message){super(message);this.name="UnfitFile"}}async function readBounded(path,limitBytes){refuseUnlessRegular(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{
return await readHandle(handle,limitBytes)}finally{await handle.close()}}async function readHandle(handle,limitBytes){const seen=await handle.stat();refuseUnlessRegular(seen)
;if(seen.size>limitBytes)throw tooLarge(limitBytes);let buffer=Buffer.allocUnsafe(Math.min(Math.max(seen.size,64*kib),limitBytes)+1);for(let length=0;;){
const{bytesRead:bytesRead}=await handle.read(buffer,length,buffer.length-length,null);if(bytesRead===0)return buffer.subarray(0,length);length+=bytesRead
;if(length>limitBytes)throw tooLarge(limitBytes);if(length===buffer.length)buffer=Buffer.concat([buffer],Math.min(2*buffer.length,limitBytes+1))}}function refuseUnlessRegular(seen){
if(seen.isDirectory())throw new UnfitFile("it is a folder");if(!seen.isFile())throw new UnfitFile("it is not a regular file")}
const tooLarge=limitBytes=>new UnfitFile(`it is larger than ${limitBytes<kib*kib?`${limitBytes/kib} KiB`:`${limitBytes/kib/kib} MiB`}`)}),
17388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment})
;const withheld=/^(INPUT_|STATE_|ACTIONS_|NODE_CHANNEL_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|RUNNER_TRACKING_ID)$/;function childEnvironment(environment,extra={}){
const kept=Object.entries(environment).filter(entry=>entry[1]!==undefined&&!withheld.test(entry[0]));return{...Object.fromEntries(kept),...extra}}}),
23465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BP:()=>errorLine,UA:()=>runHelper,Wu:()=>helperMark})
;var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500)
;var _core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(93);var _environment_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(17388)
;var _identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32687);var _processes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19044)
;var _scan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54412);var _signal_each_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(93327);const outputLimitBytes=64*1024;const outputGraceMs=100
;const killLimitMs=2e3;const pollMs=10;const noMark="\0";const helperMark=runId=>`${runId}:helper`;function errorLine({output:output},longest){const line=output.trim().split("\n").at(-1)??""
;return line===""?"":`: ${(0,_core_quantity_printable_js__WEBPACK_IMPORTED_MODULE_5__.g)(line,longest)}`}async function runHelper(words,{cwd:cwd,mark:mark,keeps:keeps="head"},signal){
if(signal.aborted)return{status:null,message:"was not started: there was no time left",...nothing};const[file="",...rest]=words;const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{cwd:cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_6__.Q)(process.env,{[_scan_js__WEBPACK_IMPORTED_MODULE_4__.Fp]:mark}),
detached:true,shell:false,stdio:["ignore","pipe","pipe"]});const[output,stdout,stderr]=[gather(child,keeps),gather({...none,stdout:child.stdout},keeps),gather({...none,stderr:child.stderr},keeps)]
;const leader=child.pid===undefined?null:(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.cu)(child.pid).catch(()=>null);const stop=()=>kill(child);signal.addEventListener("abort",stop,{once:true})
;const ended=await Promise.race([endOf(child),givenUp(signal)]);signal.removeEventListener("abort",stop);if(signal.aborted&&leader!==null)await endSession(await leader)
;await Promise.race([closed(child),(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(outputGraceMs,undefined,{ref:false})]);child.stdout?.destroy();child.stderr?.destroy();child.unref()
;const printed={output:output(),stdout:stdout(),stderr:stderr()};if(ended===null)return{status:null,message:"took too long and could not be ended",...printed};return{...signal.aborted?{status:null,
message:"took too long and was ended"}:ended,...printed}}const nothing={output:"",stdout:"",stderr:""};const none={stdout:null,stderr:null};async function givenUp(signal){
await new Promise(resolve=>signal.addEventListener("abort",resolve,{once:true}));return(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(killLimitMs,null,{ref:false})}
function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({status:null,message:`could not be started (${error.code??error.message})`}))
;child.once("exit",(code,name)=>resolve({status:code,message:code===null?`was ended by ${name}`:`ended with exit code ${code}`}))})}
const closed=child=>child.stdout?.closed&&child.stderr?.closed?Promise.resolve():new Promise(resolve=>child.once("close",()=>resolve()));function gather({stdout:stdout,stderr:stderr},keeps){
const pieces=[];let bytes=0;const take=piece=>{if(keeps==="head"&&bytes>=outputLimitBytes)return;pieces.push(piece);bytes+=piece.length
;while(keeps==="tail"&&bytes-(pieces[0]?.length??0)>=outputLimitBytes)bytes-=pieces.shift()?.length??0};stdout?.on("data",take).on("error",()=>undefined)
;stderr?.on("data",take).on("error",()=>undefined);return()=>{const all=Buffer.concat(pieces)
;return(new TextDecoder).decode(keeps==="head"?all.subarray(0,outputLimitBytes):all.subarray(-outputLimitBytes))}}function kill({pid:pid}){if(pid===undefined)return;try{process.kill(-pid,"SIGKILL")
}catch{}}async function endSession(leader){if(leader===null)return;const untilMs=performance.now()+killLimitMs;while(performance.now()<untilMs){
const left=await _processes_js__WEBPACK_IMPORTED_MODULE_3__.u.startedFor(noMark,leader);if(left.length===0)return;await(0,
_signal_each_js__WEBPACK_IMPORTED_MODULE_7__.e)(_processes_js__WEBPACK_IMPORTED_MODULE_3__.u,left,"SIGKILL",{mark:noMark,leader:leader});await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs)}}}),93327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>signalEach});async function signalEach(on,all,name,started){
const signalOne=async one=>await on.refusalOf(one,started)===null&&await on.signalTo(one,name);await Promise.all(all.map(one=>signalOne(one).catch(()=>false)))}}),
23098:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>enteringWords,y:()=>userNamespaceReach})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258);var _containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93460)
;var _containers_main_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7627);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;var _within_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-within");var _held_later_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(46151)
;var _run_command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54794);var _user_namespace_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(64490);const usualMs=5e3;const startMs=5e3
;const hasEnded="the container whose network it is has ended";const unavailable=message=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",message)
;function userNamespaceReach(near,runId){const marked=runId===undefined?{}:{runId:runId};const entered=async(place,signal)=>{
const main=place==="empty"?await mainOf(near,near?.id,null,signal):await mainIn(near,place,signal);return main===null?null:(0,_user_namespace_js__WEBPACK_IMPORTED_MODULE_6__.OY)(main)};return{
way:"user-namespace",run:(place,words,signal,{stdin:stdin="",limitMs:limitMs=usualMs}={})=>(0,_within_js__WEBPACK_IMPORTED_MODULE_4__.u)(limitMs,signal,async limit=>{const options={stdin:stdin,
limitMs:limitMs,...marked};if(place==="machine")return(0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__.d)(words,options,limit);const held=await entered(place,limit);if(held===null)return{status:null,
stdout:"",stderr:hasEnded};try{return await(0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__.d)(wordsIn(held,place,words),options,limit)}finally{await held.release()}}),hold(place,words){
if(place==="machine")return(0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__.V)(words,runId);const start=async limit=>{const held=await entered(place,limit);if(held===null)throw unavailable(hasEnded)
;const command=(0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__.V)(wordsIn(held,place,words),runId);const close=()=>{command.close();void held.release()};return{...command,close:close}};return(0,
_held_later_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_within_js__WEBPACK_IMPORTED_MODULE_4__.u)(startMs,null,start))},exists:async(place,signal)=>await mainIn(near,place,signal)!==null}}
const enteringWords=held=>[...userWords(held),`--net=${held.net}`,"--"]
;const userWords=({user:user,isRoot:isRoot})=>[...["nsenter",`--user=${user}`,...isRoot?["--preserve-credentials"]:["--setuid=0","--setgid=0"]]]
;const wordsIn=(held,place,words)=>place==="empty"?[...userWords(held),"--","unshare","-n","--",...words]:[...enteringWords(held),...words];async function mainIn(near,{netns:netns,main:main},signal){
if(main===undefined)throw unavailable("no process is known by which the network of the container could be entered");if(await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(main.process)!==null)return main.process;return mainOf(near,main.container,netns,signal)}async function mainOf(near,id,netns,signal){
const found=near===undefined||id===undefined?null:await(0,_containers_inspect_js__WEBPACK_IMPORTED_MODULE_1__.N)(near.socket,id,signal);return found===null||netns!==null&&found.netns!==netns?null:(0,
_containers_main_process_js__WEBPACK_IMPORTED_MODULE_2__.Fy)(found)}}),68881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Qc:()=>endMarked,bx:()=>endCommandsOf,ev:()=>isNamed,hN:()=>commandMark,qI:()=>pidsNamed});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500);var _containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54943)
;var _containers_socket_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61803);var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56107)
;var _process_environment_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17388);var _process_helper_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(23465)
;var _process_scan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54412);var _within_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__("world-within");let commands=0
;function commandMark(runId){commands+=1;return`${(0,_process_helper_js__WEBPACK_IMPORTED_MODULE_5__.Wu)(runId??"recovery")}:${process.pid}.${commands}.`}const mostMs=12e3;const pollMs=20
;const helpersMs=5e3;async function endCommandsOf(runId,signal){const socket=await(0,_containers_socket_js__WEBPACK_IMPORTED_MODULE_3__.I)().catch(()=>null);if(socket!==null)await(0,
_within_js__WEBPACK_IMPORTED_MODULE_7__.u)(helpersMs,signal,limit=>(0,_containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__.RT)(socket,runId,limit)).catch(()=>undefined);const mark=`${(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_5__.Wu)(runId)}:`;for(const untilMs=performance.now()+mostMs;performance.now()<untilMs&&await isNamed(mark);){await endMarked(mark);await(0,
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs,undefined,{signal:signal})}}async function pidsNamed(mark){const isNamed=async pid=>(await(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_4__.EW)(`/proc/${pid}/cmdline`).catch(()=>"")).includes(`\0${_process_scan_js__WEBPACK_IMPORTED_MODULE_6__.Fp}=${mark}`);const pids=await(0,
_process_scan_js__WEBPACK_IMPORTED_MODULE_6__.SH)();const named=await Promise.all(pids.map(isNamed));return pids.filter((_,index)=>named[index])}
const isNamed=async mark=>(await pidsNamed(mark)).length>0;const killMs=5e3;function endMarked(mark){
const[file="",...words]=[...process.geteuid?.()===0?[]:["sudo","-n"],...["timeout","--signal=KILL",`${killMs/1e3}`,process.execPath,"-e",killScript,`${_process_scan_js__WEBPACK_IMPORTED_MODULE_6__.Fp}=${mark}`]]
;return new Promise(done=>{(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file,words,{env:(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_8__.Q)(process.env),timeout:killMs
},()=>done())})}
const killScript=`const { readdirSync, readFileSync } = require('node:fs');\nfor (let none = 0, looks = 0; none < 2 && looks < 100; looks += 1) {\n  none += 1;\n  for (const pid of readdirSync('/proc'))\n    try {\n      if (!/^\\d+$/.test(pid) || !('\\0' + readFileSync('/proc/' + pid + '/environ', 'latin1')).includes('\\0' + process.argv[1])) continue;\n      none = 0;\n      process.kill(Number(pid), 'SIGKILL');\n    } catch {}\n}`
}),46151:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>heldLater});function heldLater(starting){let waiting=[]
;let held=null;let isOver=false;const ready=starting.then(started=>{held=started;for(const line of waiting??[])started.send(line);waiting=null;if(isOver)started.close()},error=>{isOver=true
;throw error});ready.catch(()=>undefined);return{ready:ready,send(line){if(isOver)return false;if(held!==null)return held.send(line);waiting?.push(line);return true},close(){isOver=true;held?.close()}
}}}),31199:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>helperReach,q:()=>canMakeHelpers})
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("world-containers-helper-container")
;var _containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54943);var _containers_inspect_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93460)
;var _containers_request_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(20509);var _containers_socket_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(61803)
;var _within_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__("world-within");var _held_later_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(46151);const startMs=15e3;const usualMs=5e3
;const unavailable=(message,hint)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",message,hint===undefined?{}:{hint:hint})
;function helperReach(near,needs,runId){let owed;const start=async(place,words,limitMs,signal)=>{owed??=near.owe?.()??Promise.resolve();await owed;const found=await surroundingsOf(near,place,signal)
;const options={...optionsFor(near,needs,place,found),owner:await(0,_containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__.a1)(),run:runId??""};const helper=await(0,
_containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__.j8)(options,words,limitMs,signal);try{if(place!=="empty"&&place!=="machine"&&(await(0,
_containers_inspect_js__WEBPACK_IMPORTED_MODULE_3__.N)(near.socket,found.id,signal))?.netns!==place.netns)throw unavailable("the container was restarted before the gate could act in its network")
;helper.write("go\n");return helper}catch(error){await helper.remove();throw error}};return{way:"helper",run:(place,words,signal,{stdin:stdin="",limitMs:limitMs=usualMs}={})=>(0,
_within_js__WEBPACK_IMPORTED_MODULE_6__.u)(startMs+limitMs,signal,async limit=>{const helper=await start(place,words,limitMs,limit);helper.write(stdin);helper.end();return endOf(helper,limit)}),
hold:(place,words)=>(0,_held_later_js__WEBPACK_IMPORTED_MODULE_7__.A)((0,_within_js__WEBPACK_IMPORTED_MODULE_6__.u)(startMs,null,async limit=>commandOf(await start(place,words,null,limit)))),
async exists({netns:netns},signal){return await ownerOf(near,netns,signal)!==null}}}const canMakeHelpers=async signal=>{try{return(await(0,
_containers_request_js__WEBPACK_IMPORTED_MODULE_4__.sb)(await(0,_containers_socket_js__WEBPACK_IMPORTED_MODULE_5__.I)(),"GET","/_ping",signal)).status===200}catch{return false}}
;async function endOf(helper,signal){const over=new Promise(done=>signal.addEventListener("abort",()=>done(true),{once:true}))
;const isOver=signal.aborted||await Promise.race([helper.removed,over])===true;if(isOver){await helper.remove();throw signal.reason}return(0,
_containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__.Xf)(await helper.printed)}const commandOf=helper=>{helper.unref();return{ready:Promise.resolve(),send:line=>helper.write(line),
close:()=>helper.end()}};async function surroundingsOf(near,place,signal){if(place!=="machine"&&place!=="empty"){const owner=await ownerOf(near,place.netns,signal)
;if(owner===null)throw unavailable("no running container has this network");return owner}const found=near.id===undefined?null:await(0,
_containers_inspect_js__WEBPACK_IMPORTED_MODULE_3__.N)(near.socket,near.id,signal);if(found!==null)return found
;throw unavailable("there is no container whose image a helper container could be made of")}const optionsFor=({socket:socket},needs,place,{id:id,image:image})=>{const onMachine=place==="machine"
;return{socket:socket,image:image,capabilities:(onMachine?needs.onMachine:needs.inNetwork)??[],networkOf:place==="machine"||place==="empty"?null:id,seesProcesses:onMachine&&needs.actsOn==="processes",
writesCgroups:onMachine&&needs.actsOn==="cgroups"}};async function ownerOf({socket:socket,id:id},netns,signal){const first=id===undefined?null:await(0,
_containers_inspect_js__WEBPACK_IMPORTED_MODULE_3__.N)(socket,id,signal);if(first?.netns===netns)return first;for(const{Id:Id,Labels:Labels}of await(0,
_containers_helpers_left_js__WEBPACK_IMPORTED_MODULE_2__.wW)(socket,{status:["running","paused"]},signal)){
if(Labels?.[_containers_helper_container_js__WEBPACK_IMPORTED_MODULE_1__.ZI]!==undefined)continue;const one=await(0,_containers_inspect_js__WEBPACK_IMPORTED_MODULE_3__.N)(socket,Id,signal)
;if(one?.netns===netns)return one}return null}}),95336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$E:()=>reasonLine,
Km:()=>rehearse,Vg:()=>findReach,ZY:()=>reachBy});var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45258)
;var _containers_rootless_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56063);var _by_user_namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23098)
;var _end_commands_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(68881);var _helper_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(31199)
;var _rights_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26128);var _run_command_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54794)
;var _words_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(44746);const usualMs=5e3;function reachBy(way,runId){const run=(place,words,signal,{stdin:stdin,limitMs:limitMs=usualMs}={})=>{
const mark=(0,_end_commands_js__WEBPACK_IMPORTED_MODULE_3__.hN)(runId);const options={limitMs:limitMs,...stdin!==undefined&&{stdin:stdin},...runId!==undefined&&{runId:runId},...way==="sudo"&&{
end:()=>(0,_end_commands_js__WEBPACK_IMPORTED_MODULE_3__.Qc)(mark)}};return(0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__.d)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__.b)(way,place,words,{
limitMs:limitMs,mark:mark}),options,signal)};return{way:way,run:run,hold:(place,words)=>(0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__.V)((0,
_words_js__WEBPACK_IMPORTED_MODULE_7__.b)(way,place,words,{limitMs:null,mark:(0,_end_commands_js__WEBPACK_IMPORTED_MODULE_3__.hN)(runId)}),runId),
exists:({netns:netns},signal)=>isNamespace(run,netns,signal)}}const nsfs="6e736673";async function isNamespace(run,netns,signal){
const{stdout:stdout}=await run("machine",["stat","--file-system","--format=%t","/",netns],signal);const[root="",type]=stdout.trim().split("\n");return root===""||type===nsfs}
async function findReach(signal,runId,right=_rights_js__WEBPACK_IMPORTED_MODULE_5__.uZ.network,near){if(near!==undefined&&right===_rights_js__WEBPACK_IMPORTED_MODULE_5__.uZ.network&&await(0,
_containers_rootless_js__WEBPACK_IMPORTED_MODULE_1__.U)(near.socket,signal))return(0,_by_user_namespace_js__WEBPACK_IMPORTED_MODULE_2__.y)(near,runId);const way=await(0,
_rights_js__WEBPACK_IMPORTED_MODULE_5__.Np)(right,signal);if(!(way instanceof _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure))return reachBy(way,runId);if(near===undefined)throw way
;if(typeof right.helper!=="string")return(0,_helper_js__WEBPACK_IMPORTED_MODULE_4__.K)(near,right.helper,runId)
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure(way.code,`${way.message}; a helper container is not used for it: ${right.helper}`,{...way.hint!==undefined&&{hint:way.hint}})
}async function rehearse(reach,words,stdin,signal){const end=await reach.run("empty",words,signal,{stdin:stdin});if(end.status===0)return;const[tool=""]=words
;const isMissing=end.stderr==="ENOENT"||end.status===127
;throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_0__.GateFailure("TARGET_UNAVAILABLE",isMissing?`the program \`${tool}\` is missing on this machine`:`this machine cannot do it: \`${tool}\` failed in an empty network namespace (${reasonLine(end)})`,{
hint:isMissing?`install it before the gate runs: ${packages[tool]??`the package that contains \`${tool}\``}`:"the kernel of this machine lacks what the fault needs; leave the fault out here"})}
const packages={nft:"`sudo apt-get install nftables`",tc:"`sudo apt-get install iproute2`",ss:"`sudo apt-get install iproute2`"};const longestLine=200
;const reasonLine=({status:status,stderr:stderr})=>{const line=stderr.trimEnd().split("\n").find(one=>one.trim()!=="")??""
;return`exit code ${status??"none"}${line===""?"":`: ${line.trim().slice(0,longestLine)}`}`}}),26128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Np:()=>wayFor,uZ:()=>rights,w_:()=>onlyWay});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
;var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _core_targets_no_helper_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89957)
;var _run_command_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54794);const capabilities={DAC_OVERRIDE:1n,FOWNER:3n,KILL:5n,NET_ADMIN:12n,SYS_PTRACE:19n,SYS_ADMIN:21n};const rights={network:{
to:"act in the network of a container",needs:["NET_ADMIN","SYS_ADMIN"],helper:{inNetwork:["NET_ADMIN"],onMachine:["SYS_PTRACE"]}},signal:{to:"signal the processes of other users",needs:["KILL"],
helper:{onMachine:["KILL"],actsOn:"processes"}},limits:{to:"change the limits of a container",needs:["DAC_OVERRIDE"],helper:{actsOn:"cgroups"}},mounts:{to:"change the mounts of a container",
needs:["SYS_ADMIN"],helper:_core_targets_no_helper_js__WEBPACK_IMPORTED_MODULE_2__.E.mount},disks:{to:"fill a volume of a container",needs:["DAC_OVERRIDE","SYS_PTRACE"],
helper:_core_targets_no_helper_js__WEBPACK_IMPORTED_MODULE_2__.E.disk},clocks:{to:"change the clock file of a container",needs:["DAC_OVERRIDE","FOWNER","SYS_PTRACE"],
helper:_core_targets_no_helper_js__WEBPACK_IMPORTED_MODULE_2__.E.clock},openFiles:{to:"change how many files the processes of other users may open",needs:[],
helper:_core_targets_no_helper_js__WEBPACK_IMPORTED_MODULE_2__.E.descriptors}};const onlyWay=()=>process.geteuid?.()===0?"root":"sudo";async function wayFor(right,signal){if(onlyWay()==="root"){
const missing=await missingFor(right);return missing.length===0?"root":lacking(right,missing)}const sudo=await sudoState(signal);return sudo==="open"?"sudo":shut(right,sudo)}
async function missingFor({needs:needs}){const hex=/^CapEff:\s*([0-9a-f]+)$/m.exec(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/status","utf8").catch(()=>""))?.[1]
;const bits=BigInt(`0x${hex??"0"}`);return needs.filter(name=>(bits>>capabilities[name]&1n)===0n)}const sudoMs=1e4;async function sudoState(signal){const{status:status,stderr:stderr}=await(0,
_run_command_js__WEBPACK_IMPORTED_MODULE_3__.d)(["sudo","-n","timeout","5","env","true"],{limitMs:sudoMs},signal);if(status===0)return"open";return stderr==="ENOENT"?"missing":"shut"}
const lacking=({to:to},missing)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the gate may not ${to}: it runs as root without ${missing.length===1?"the capability":"the capabilities"} ${missing.join(" and ")}, as in a container`,{
hint:"run the gate in a job without `container:`, on the machine where the container engine runs"})
;const shut=({to:to},sudo)=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_UNAVAILABLE",`the gate may not ${to}: user ${process.geteuid?.()??""} is not root, and ${sudo==="missing"?"`sudo` is not installed":"cannot run `sudo` without a password"}`,{
hint:"run the gate as root, or with `sudo` that asks for no password, as on the runners of GitHub"})}),54794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>holdCommand,d:()=>runCommand});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
;var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500);var _process_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17388)
;var _process_helper_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23465);var _process_scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54412)
;var _within_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__("world-within");const outputLimitBytes=256*1024;const sbin="/usr/local/sbin:/usr/sbin:/sbin";const endMs=2e3
;const runCommand=(words,{stdin:stdin="",limitMs:limitMs,runId:runId,end:end},signal)=>(0,_within_js__WEBPACK_IMPORTED_MODULE_4__.u)(limitMs,signal,async limit=>{limit.throwIfAborted()
;const[file="",...rest]=words;const options={env:environmentOf(runId),maxBuffer:outputLimitBytes,killSignal:"SIGKILL"};let stop=()=>undefined;const ended=new Promise(done=>{const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file,rest,options,(error,stdout,stderr)=>{if(error===null)done({status:0,stdout:stdout,stderr:stderr
});else if(typeof error.code==="number")done({status:error.code,stdout:stdout,stderr:stderr});else done({status:null,stdout:stdout,stderr:error.code??error.message})});stop=()=>kill(child.pid)
;child.stdin?.on("error",()=>undefined).end(stdin)});const over=new Promise(done=>limit.addEventListener("abort",()=>done(null),{once:true}));const first=await Promise.race([ended,over])
;if(first!==null)return first;stop();await(end?.());await Promise.race([ended,(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(endMs,undefined,{ref:false})]);throw limit.reason})
;function kill(pid){try{if(pid!==undefined)process.kill(pid,"SIGKILL")}catch{}}function environmentOf(runId){const env=(0,
_process_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(process.env,runId===undefined?{}:{[_process_scan_js__WEBPACK_IMPORTED_MODULE_3__.Fp]:(0,
_process_helper_js__WEBPACK_IMPORTED_MODULE_2__.Wu)(runId)});return{...env,PATH:`${env.PATH??""}:${sbin}`}}function holdCommand(words,runId){const[file="",...rest]=words;const child=(0,
node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,rest,{env:environmentOf(runId),stdio:["pipe","ignore","ignore"]});let ended=false;const onEnd=()=>{ended=true}
;child.on("error",onEnd).on("exit",onEnd);child.stdin.on("error",onEnd);child.unref();return{ready:Promise.resolve(),send(line){if(!ended)child.stdin.write(line);return!ended},close(){
child.stdin.end()}}}}),64490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CC:()=>isInOwnUserNamespace,OY:()=>holdNamespaces
});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258)
;var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56107);var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32687)
;const isInOwnUserNamespace=async pid=>await ownIdIn(pid)!==null;async function ownIdIn(pid){const user=process.geteuid?.()??0;if(user===0)return null;const[map,its,own]=await Promise.all([(0,
_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__.EW)(`/proc/${pid}/uid_map`).catch(()=>""),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/ns/user`).catch(()=>null),(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)("/proc/self/ns/user")]);return its===null||its===own?null:idInside(map,user)}function idInside(map,user){
const lines=map.split("\n").map(line=>line.trim().split(/\s+/));const own=lines.find(([,outside,count])=>Number(outside)===user&&count==="1");return own===undefined?null:Number(own[0])}
async function holdNamespaces(process_){const files=[];const release=async()=>{for(const file of files)await file.close()};try{for(const name of["user","net"])files.push(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(`/proc/${process_.pid}/ns/${name}`));const id=await ownIdIn(process_.pid);if(await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(process_)===null){await release();return null}if(id===null)throw notOurs(process_.pid)
;const[user="",net=""]=files.map(({fd:fd})=>`/proc/${process.pid}/fd/${fd}`);return{user:user,net:net,isRoot:id===0,release:release}}catch(error){await release();if(await(0,
_process_identity_js__WEBPACK_IMPORTED_MODULE_3__.L4)(process_)===null)return null;throw error.code==="EACCES"?notOurs(process_.pid):error}}
const notOurs=pid=>new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_REFUSED",`process ${pid} is not in a user namespace of this user, so its network is not touched`,{
hint:"run the gate as the user whose container engine it is"})}),44746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
b:()=>wordsBy});var _process_scan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54412);function wordsBy(way,place,words,{limitMs:limitMs,mark:mark}){
const inPlace=place==="machine"?words:place==="empty"?["unshare","-n","--",...words]:["nsenter",netnsWord(place),"--",...words];if(way==="root")return inPlace
;const limit=limitMs===null?[]:["timeout","--signal=KILL",`${Math.ceil(limitMs/1e3)}`];return["sudo","-n",...limit,"env",`${_process_scan_js__WEBPACK_IMPORTED_MODULE_0__.Fp}=${mark}`,...inPlace]}
function netnsWord({netns:netns}){if(!/^\/[\w./-]{1,300}$/.test(netns)||netns.includes(".."))throw new TypeError(`"${netns}" is not the path of a network namespace`);return`--net=${netns}`}}),
13480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>processStop,x:()=>processStopOn})
;var _process_processes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19044);var _state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(13231);const politeMs=2e3;const pollMs=20
;const processStopOn=on=>({kind:"process.stop",async undo(state,signal){const{may:polite}=await look(on,state,[]);for(const name of["SIGTERM","SIGCONT"])await signalAll(on,polite,name)
;for(let waitedMs=0;waitedMs<politeMs&&await anyAlive(on,polite);waitedMs+=pollMs)await on.sleep(pollMs,signal);const{may:left,refusals:refusals}=await look(on,state,polite)
;await signalAll(on,left,"SIGKILL");while(await anyAlive(on,left))await on.sleep(pollMs,signal);const others=await strangersOn(on,state);const remain=[...refusals,...others]
;if(remain.length>0)throw new Error(remain.slice(0,3).join("; "))},async verifyRemoved(state){const{mark:mark,leader:leader,inherited:inherited}=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state)
;const alive=(await on.startedFor(mark,leader,inherited)).length;return{ok:alive===0,says:alive===0?"no started process is left":"still running",numbers:{alive:alive}}},commands:state=>{
const leader=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.K2)(state,"leader");return leader===null?[]:[["pkill","-KILL","--session",String(leader.pid)]]}})
;const processStop=processStopOn(_process_processes_js__WEBPACK_IMPORTED_MODULE_0__.u);async function strangersOn(on,state){const port=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.Ju)(state)
;const pids=port===null?[]:await(on.listenersOf?.(port))??[];return pids.map(pid=>`process ${pid} listens on port ${port}, and nothing shows that the gate has started it`)}
async function look(on,state,known){const started=(0,_state_js__WEBPACK_IMPORTED_MODULE_1__.dW)(state);const may=[];const refusals=[]
;for(const one of await on.startedFor(started.mark,started.leader,started.inherited)){const isKnown=known.some(({pid:pid,startTicks:startTicks})=>pid===one.pid&&startTicks===one.startTicks)
;const refusal=isKnown?null:await on.refusalOf(one,started);if(refusal===null)may.push(one);else refusals.push(`process ${one.pid} is not stopped: ${refusal}`)}return{may:may,refusals:refusals}}
const signalAll=(on,all,name)=>Promise.all(all.map(one=>on.signalTo(one,name).catch(()=>false)))
;const anyAlive=async(on,all)=>(await Promise.all(all.map(one=>on.stateOf(one)))).some(state=>state!==null)}),13231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>identitiesIn,Hn:()=>wordsIn,Ju:()=>portIn,K2:()=>identityIn,Q0:()=>recordsIn,RY:()=>hasField,dW:()=>startedIn,hO:()=>startedMaybeIn,
nE:()=>startedRecord,r7:()=>textIn,ry:()=>countIn,sJ:()=>numberField,vr:()=>wordsMaybeIn});function identitiesIn(state,key){const value=field(state,key)
;if(!Array.isArray(value))throw new TypeError(`"${key}" of the undo record is not a list`);return value.map(identity)}function identityIn(state,key){const value=field(state,key)
;return value===null?null:identity(value)}function recordsIn(state,key){const value=field(state,key);const isRecord=one=>typeof one==="object"&&one!==null&&!Array.isArray(one)
;if(!Array.isArray(value)||!value.every(isRecord))throw new TypeError(`"${key}" of the undo record is not a list`);return value}const hasField=(state,key)=>field(state,key)!==null
;function textIn(state,key){const value=field(state,key);if(typeof value!=="string")throw new TypeError(`"${key}" of the undo record is not text`);return value}function wordsIn(state,key){
const value=field(state,key);if(!Array.isArray(value)||value.length===0||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is not a command`);return value}
function wordsMaybeIn(state,key){const value=field(state,key)
;if(!Array.isArray(value)||!value.every(word=>typeof word==="string"))throw new TypeError(`"${key}" of the undo record is not a list of texts`);return value}const largestNumber=6e4
;function numberField(state,key,largest=largestNumber){const value=field(state,key)
;if(typeof value!=="number"||!(value>0&&value<=largest))throw new TypeError(`"${key}" of the undo record is not a number from 0 to ${largest}`);return value}function countIn(state,key){
const value=field(state,key);if(!Number.isSafeInteger(value)||value<0)throw new TypeError(`"${key}" of the undo record is not a count`);return value}function inheritedIn(state){
const value=field(state,"inherited");if(value===null)return null;const queueBytes=field(value,"queueBytes");const gate=identityIn(value,"gate")
;if(!Number.isSafeInteger(queueBytes)||gate===null)throw new TypeError('"inherited" of the undo record is not a number of a gate');return{queueBytes:queueBytes,gate:gate}}
const startedRecord=({mark:mark,leader:leader,inherited:inherited=null})=>({mark:mark,leader:leader===null?null:{...leader},inherited:inherited===null?null:{queueBytes:inherited.queueBytes,gate:{
...inherited.gate}}});const startedIn=state=>({mark:textIn(state,"mark"),leader:identityIn(state,"leader"),inherited:inheritedIn(state)})
;const startedMaybeIn=state=>field(state,"mark")===null?undefined:startedIn(state);function portIn(state){const value=field(state,"port");if(value===null)return null
;if(!Number.isInteger(value)||value<1||value>65535)throw new TypeError('"port" of the undo record is not a port');return value}
const field=(state,key)=>typeof state==="object"&&state!==null&&!Array.isArray(state)?state[key]??null:null;function identity(value){const{pid:pid,startTicks:startTicks,bootId:bootId}=value??{}
;if(!Number.isSafeInteger(pid)||pid<=1||typeof startTicks!=="number"||typeof bootId!=="string")throw new TypeError("the undo record names no process");return{pid:pid,startTicks:startTicks,
bootId:bootId}}})};
