export const id=3972;export const ids=[3972,6236];export const modules={24023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>addressOfUrl});function addressOfUrl(preview){const{protocol:protocol,hostname:hostname,port:port}=new URL(preview);return{
host:hostname.replace(/^\[|\]$/g,""),port:Number(port)||(protocol==="https:"?443:80)}}}),69740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endpointText,X:()=>endpointOf});function endpointOf(text){
const found=/^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);const host=found?.[1]??found?.[2];const port=Number(found?.[3])
;return host!==undefined&&port>=1&&port<=65535?{host:host,port:port}:null}const endpointText=({host:host,port:port})=>`${host.includes(":")?`[${host}]`:host}:${port}`}),
21442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G2:()=>inNetwork,Rk:()=>hostAddress,Tx:()=>embeddedV4,
rQ:()=>canonicalHost,w1:()=>startsWith});function hostAddress(host){const bare=host.replace(/^\[|\]$/g,"").replace(/%.*$/,"");const canonical=canonicalHost(bare.includes(":")?`[${bare}]`:bare)
;if(canonical===null)return null;if(canonical.startsWith("["))return{groups:groupsOf(canonical.slice(1,-1))};return/^\d+\.\d+\.\d+\.\d+$/.test(canonical)?{v4:v4Of(canonical)}:null}
function canonicalHost(host){const address=`http://${host}/`;if(/[/\\?#@]/.test(host)||!URL.canParse(address))return null;return new URL(address).hostname.replace(/\.$/,"")}
const v4Of=text=>text.split(".").reduce((sum,part)=>sum*256+Number(part),0);function groupsOf(canonical){const[left="",right]=canonical.split("::")
;const numbers=text=>text===""?[]:text.split(":").map(group=>Number.parseInt(group,16));const[before,after]=[numbers(left),numbers(right??"")]
;return[...before,...Array(8-before.length-after.length).fill(0),...after]}function startsWith(groups,prefix,bits){return prefix.split(":").every((group,index)=>{
const counted=Math.max(0,Math.min(16,bits-16*index));const mask=65535<<16-counted&65535;return((groups[index]??0)&mask)===(Number.parseInt(group,16)&mask)})}
const inNetwork=(address,network,bits)=>Math.floor(address/2**(32-bits))===Math.floor(v4Of(network)/2**(32-bits));function embeddedV4(groups){const g=index=>groups[index]??0
;const pair=index=>g(index)*65536+g(index+1);const last=pair(6);const found=[];if(startsWith(groups,"0:0:0:0:0",80)&&(g(5)===0||g(5)===65535))found.push(last)
;if(startsWith(groups,"0:0:0:0:ffff:0",96))found.push(last);if(startsWith(groups,"64:ff9b:0:0:0:0",96))found.push(last);if(startsWith(groups,"64:ff9b:1",48))found.push(last,...translated(g))
;if(g(0)===8194)found.push(pair(1));if(startsWith(groups,"2001:0",32))found.push(pair(2),(~last>>>0)%2**32);if((g(4)&~512)===0&&g(5)===24318)found.push(last);return found}function translated(g){
const bytes=[3,4,5,6].flatMap(index=>[g(index)>>8,g(index)&255]).filter((_,index)=>index!==2);return[0,1,2].map(from=>bytes.slice(from,from+4).reduce((sum,byte)=>sum*256+byte,0))}}),
17498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{x:()=>reachOf})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function reachOf(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address!==null)return reachOfAddress(address);const name=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host;if(/(^|\.)localhost$/.test(name))return"loopback"
;return privateNames.test(name)?"name":"public"}const privateNames=/^[^.]+$|\.(test|invalid|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa)$/
;const loopbackV4=[["127.0.0.0",8],["0.0.0.0",32]];const privateV4=[["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["100.64.0.0",10]];function reachOfAddress(address){
if("v4"in address)return reachOfV4(address.v4);const{groups:groups}=address;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:0:0",112)&&(groups[7]??0)<=1)return"loopback"
;if((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fc00",7)||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"fec0",10))return"private";const mapped=(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(groups,"0:0:0:0:0:ffff",96)?(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(groups)[0]:undefined
;return mapped===undefined?"public":reachOfV4(mapped)}function reachOfV4(address){if(loopbackV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits)))return"loopback";return privateV4.some(([net,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,net,bits))?"private":"public"}}),54103:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback,_:()=>isSameEnd});var _host_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21442)
;var _reach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17498);const isLoopback=host=>(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__.x)(host)==="loopback"
;const isSameEnd=(a,b)=>a.port===b.port&&hostName(a.host)===hostName(b.host);const hostName=host=>isLoopback(host)?"localhost":(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_1__.rQ)(host)??host.toLowerCase()}),12695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>assignmentIn});const assignment=/^[A-Za-z_]\w*=/
;const assignmentIn=([first=""])=>assignment.test(first)?`\`${first.slice(0,60).replaceAll("`","'")}\` is not a program, and no shell reads this; write it under \`env\`, or put the program \`env\` before it`:undefined
}),19397:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>wordsOf});function wordsOf(line){const words=[]
;const token=/\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;let word=null;while(token.lastIndex<line.length){const found=token.exec(line);if(found===null)return null
;const[whole,single,double,escaped,plain]=found;const part=single??double?.replace(/\\(["\\])/gu,"$1")??escaped??plain;if(part!==undefined)word=(word??"")+part;else if(word!==null&&whole!==""){
words.push(word);word=null}}return word===null?words:[...words,word]}}),"core-kubernetes-chaos-mesh-kinds-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EN:()=>bodyOf,Pq:()=>differenceOf,Fl:()=>kindOfEffect});const body=(spec,isOneShot=false)=>({ok:true,spec:spec,isOneShot:isOneShot});const refusal=reason=>({
ok:false,reason:reason});const dns=({response:response},{container:container})=>response==="servfail"?body({action:"error",...container!==null&&{containerNames:[container]}
}):refusal("the DNS server of Chaos Mesh responds with SERVFAIL only; write `response: servfail`");var quantities=__webpack_require__(47225)
;function httpError({status:status,share:share,retryAfterSeconds:retryAfterSeconds},order){const headers=retryAfterSeconds===undefined?{}:{headers:{"Retry-After":String(retryAfterSeconds)}}
;return http({target:"Response",replace:{code:status,...headers}},share,order)}const httpDelay=({delayMs:delayMs,share:share},order)=>http({target:"Request",delay:(0,quantities.L)(delayMs)
},share,order);function http(spec,share,{port:port,pods:pods}){if(share<1)return refusal("Chaos Mesh changes every request of a pod, not a share of them; write `share: 100%`")
;if(port===null)return refusal("Chaos Mesh must know the port on which the pods accept HTTP; write `port` at the target")
;if(pods.some(({hostNetwork:hostNetwork})=>hostNetwork))return refusal("a pod uses the network of its node (`hostNetwork`)");return body({...spec,port:port})}
function diskSlow({writesPerSecond:writesPerSecond,path:path},{container:container,pods:pods}){
if(path===undefined)return refusal("Chaos Mesh slows a volume down, not a disk; write the path of its mount as `path`")
;if(pods.some(({mounts:mounts})=>mounts?.includes(path)===false))return refusal("a pod has no volume that is mounted at the `path` of the fault; `kubectl describe pod` shows its mounts");return body({
action:"latency",volumePath:path,delay:(0,quantities.L)(1e3/writesPerSecond),percent:100,methods:["write"],...container!==null&&{containerNames:[container]}})}
function delay({delayMs:delayMs,jitterMs:jitterMs,share:share},order){if(share<1)return refusal("Chaos Mesh delays every packet of a pod, not a share of its connections; write `share: 100%`")
;const delayed={latency:(0,quantities.L)(delayMs+jitterMs/2),jitter:(0,quantities.L)(jitterMs/2),correlation:"0"};return network({action:"delay",direction:"to",delay:delayed},order)}
const loss=({share:share},order)=>network({action:"loss",direction:"to",loss:{loss:(0,quantities.f)(share),correlation:"0"}},order);const corruption=({share:share},order)=>network({action:"corrupt",
direction:"to",corrupt:{corrupt:(0,quantities.f)(share),correlation:"0"}},order);function partition({peer:peer},order){if(peer===undefined)return network({action:"partition",direction:"both"},order)
;if(order.peers===null)return refusal("the other end of the partition has no pods that Chaos Mesh can select");const target={mode:"all",selector:order.peers};return network({action:"partition",
direction:"both",target:target},order)}function bandwidth({bytesPerSecond:bytesPerSecond},order){const rate=Math.max(1,Math.round(bytesPerSecond));const bucket={rate:`${rate}bps`,
limit:Math.max(2e4,Math.ceil(rate/4)),buffer:Math.max(1e4,Math.ceil(rate/100))};return network({action:"bandwidth",direction:"to",bandwidth:bucket},order)}function network(spec,{pods:pods}){
if(pods.some(({hostNetwork:hostNetwork})=>hostNetwork))return refusal("a pod uses the network of its node (`hostNetwork`)");return body(spec)}
const kill=(_,{container:container})=>container===null?body({action:"pod-kill",gracePeriod:0},true):body({action:"container-kill",containerNames:[container]},true)
;function terminate(_,{container:container,pods:pods}){if(container!==null)return refusal("Chaos Mesh kills a container without grace; only a pod as a whole can be terminated")
;const[first,...others]=new Set(pods.map(({graceSeconds:graceSeconds})=>graceSeconds))
;if(first===undefined||others.length>0)return refusal("the pods have different grace periods, and one object has one for all")
;if(first===null)return refusal("Chaos Mesh must know the grace period of the pods, and it is not known here");return body({action:"pod-kill",gracePeriod:first},true)}const longestTogether=26
;function outage(_,{container:container,name:name,pods:pods}){if(container!==null)return refusal("Chaos Mesh takes a pod out as a whole, not one of its containers")
;const longest=Math.max(0,...pods.flatMap(({containers:containers})=>containers.map(one=>one.length)))
;if(name.length+longest>longestTogether)return refusal(`a container has a name of ${longest} characters; above ${longestTogether-name.length} Chaos Mesh may lose its image`);return body({
action:"pod-failure"})}const cpu=({share:share},order)=>share<.5?stress({cpu:{workers:Math.ceil(1/share)-1,load:100}},order):stress({cpu:{workers:1,load:Math.round((1-share)*100)}},order)
;const stress=(stressors,{container:container})=>body({stressors:stressors,...container!==null&&{containerNames:[container]}});const clock=({offsetMs:offsetMs},{container:container})=>body({
timeOffset:`${offsetMs<0?"-":""}${(0,quantities.L)(Math.abs(offsetMs))}`,clockIds:["CLOCK_REALTIME"],...container!==null&&{containerNames:[container]}});const entries={kill:{kind:"PodChaos",body:kill,
differs:"A new pod has another name; with `container` the pod stays.",shown:"node"},terminate:{kind:"PodChaos",body:terminate,differs:null,shown:"node"},outage:{kind:"PodChaos",body:outage,
differs:"Every container runs a pause image, and is started twice: for it, and again afterwards.",shown:"node"},delay:{kind:"NetworkChaos",body:delay,
differs:"Every packet that leaves the pod is delayed, handshakes included, and no share of connections can be chosen.",shown:"fake"},loss:{kind:"NetworkChaos",body:loss,
differs:"Only packets that leave the pod are lost.",shown:"fake"},corruption:{kind:"NetworkChaos",body:corruption,differs:"Only packets that leave the pod are corrupted.",shown:"schema"},partition:{
kind:"NetworkChaos",body:partition,differs:"Without `from` the probes of the kubelet are dropped too, so the pod becomes unready and may be restarted.",shown:"node"},bandwidth:{kind:"NetworkChaos",
body:bandwidth,differs:"The limit holds for what leaves the pod, for each pod alone.",shown:"node"},"http-error":{kind:"HTTPChaos",body:httpError,
differs:"The application serves the request before its status is replaced; all requests, probes included (`share: 100%`).",shown:"fake"},"http-delay":{kind:"HTTPChaos",body:httpDelay,
differs:"All requests, probes included (`share: 100%`).",shown:"fake"},cpu:{kind:"StressChaos",body:cpu,
differs:"Busy processes compete with the container; it is exact for one thread of a container that is limited to one core.",shown:"fake"},"disk-slow":{kind:"IOChaos",body:diskSlow,
differs:"Each write is delayed, so the rate holds for one writer; `path` must be the mount of a volume.",shown:"fake"},dns:{kind:"DNSChaos",body:dns,
differs:"Only SERVFAIL, for A and AAAA; the DNS server of Chaos Mesh must be installed.",shown:"fake"},clock:{kind:"TimeChaos",body:clock,differs:"Only processes that run when the fault begins.",
shown:"schema"}};const bodyOf=(effect,order)=>entries[effect.what].body(effect,order);const differenceOf=what=>entries[what].differs;const shownOf=what=>entries[what].shown
;const kindOfEffect=what=>entries[what].kind}),"core-kubernetes-chaos-mesh-manifest":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$V:()=>manifestOf,Of:()=>refusalOf});var catalog=__webpack_require__("core-kubernetes-chaos-mesh-kinds-catalog");var quantities=__webpack_require__(47225)
;var resources=__webpack_require__(39407);const podsNamed=(namespace,names)=>({pods:{[namespace]:[...names]}});function manifestOf(effect,order){
const{namespace:namespace,name:name,labels:labels,annotations:annotations,durationMs:durationMs,pods:pods}=order;if(pods.length===0)return{ok:false,reason:"the target has no pods"};const body=(0,
catalog.EN)(effect,order);if(!body.ok)return body;const names=pods.map(pod=>pod.name);return{ok:true,manifest:{apiVersion:resources.X,kind:(0,catalog.Fl)(effect.what),metadata:{name:name,
namespace:namespace,labels:labels,annotations:annotations},spec:{mode:"all",selector:podsNamed(namespace,names),...body.spec,...!body.isOneShot&&{duration:(0,
quantities.L)(Math.ceil(durationMs/1e3)*1e3)}}}}}function refusalOf(effect,{container:container,port:port}){const body=(0,catalog.EN)(effect,{...anyOrder,container:container,port:port})
;return body.ok?null:body.reason}function actionOf(effect){const body=bodyOf(effect,{...anyOrder,port:80});return body.ok&&typeof body.spec.action==="string"?body.spec.action:null}const anyOrder={
namespace:"any",name:"cg-00000000",labels:{},annotations:{},durationMs:0,pods:[{name:"any",containers:[],hostNetwork:false,graceSeconds:30}],peers:podsNamed("any",["any"]),container:null,port:null}}),
47225:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>goDuration,f:()=>percentText})
;var _quantity_plain_decimal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21912);function goDuration(ms){const microseconds=Math.round(ms*1e3)
;if(microseconds%1e6===0)return`${microseconds/1e6}s`;return microseconds%1e3===0?`${microseconds/1e3}ms`:`${microseconds}us`}const percentText=share=>(0,
_quantity_plain_decimal_js__WEBPACK_IMPORTED_MODULE_0__.m)(Math.round(share*1e6)/1e6,2)}),39407:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>resources,X:()=>apiVersion});const apiVersion="chaos-mesh.org/v1alpha1";const resources={PodChaos:{resource:"podchaos",witness:null,isSeen:true,
removedWithinMs:5e3},NetworkChaos:{resource:"networkchaos",witness:"podnetworkchaos",isSeen:true,removedWithinMs:15e3},HTTPChaos:{resource:"httpchaos",witness:"podhttpchaos",isSeen:true,
removedWithinMs:15e3},StressChaos:{resource:"stresschaos",witness:null,isSeen:true,removedWithinMs:3e4},IOChaos:{resource:"iochaos",witness:"podiochaos",isSeen:true,removedWithinMs:15e3},DNSChaos:{
resource:"dnschaos",witness:null,isSeen:false,removedWithinMs:15e3},TimeChaos:{resource:"timechaos",witness:null,isSeen:false,removedWithinMs:15e3}}}),
54011:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ak:()=>httpFaultOf,Ss:()=>istioRefusalOf})
;var _quantity_plain_decimal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21912);const percentage=share=>({value:Math.round(share*1e6)/1e4});function httpFaultOf(effect){
if(effect.what==="http-delay")return{delay:{percentage:percentage(effect.share),fixedDelay:`${(0,
_quantity_plain_decimal_js__WEBPACK_IMPORTED_MODULE_0__.m)(Math.max(1,Math.round(effect.delayMs)),-3)}s`}}
;if(effect.retryAfterSeconds!==undefined)return"Istio sends no header `Retry-After`; leave `retry-after` out";return{abort:{percentage:percentage(effect.share),httpStatus:effect.status}}}
const istioDifferences={"http-error":"The proxy of the caller responds, and the application does not see the request; no `retry-after`.",
"http-delay":"The proxy of the caller waits before it sends the request."};const shownByIstio={"http-error":"fake","http-delay":"fake"};function istioRefusalOf(effect,virtualService){
if(virtualService===undefined)return"Istio needs the name of the VirtualService that leads to the workload; write `virtual-service` at the target";const fault=httpFaultOf(effect)
;return typeof fault==="string"?fault:null}}),72989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IT:()=>tunablesOf,
Vp:()=>experimentOf,hb:()=>isOneShot});var _chaos_mesh_quantities_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47225);const once={TOTAL_CHAOS_DURATION:"1",CHAOS_INTERVAL:"1"}
;const statuses=[400,401,403,404,500,501,502,503,504];const wholeMs=ms=>`${Math.max(1,Math.round(ms))}`;const toxicity=share=>`${Math.max(1,Math.round(share*100))}`
;const overHttp=({port:port},more)=>port===null?"Litmus must know the port on which the pods accept HTTP; write `port` at the target":{TARGET_SERVICE_PORT:`${port}`,...more};const entries={kill:{
experiment:"pod-delete",tunables:()=>({...once,FORCE:"true"}),differs:"A new pod has another name.",shown:"node"},terminate:{experiment:"pod-delete",tunables:()=>({...once,FORCE:"false"}),
differs:null,shown:"node"},delay:{experiment:"pod-network-latency",
tunables:({delayMs:delayMs,jitterMs:jitterMs,share:share})=>share<1?"Litmus delays every packet of a pod, not a share of its connections; write `share: 100%`":{
NETWORK_LATENCY:wholeMs(delayMs+jitterMs/2),JITTER:`${Math.round(jitterMs/2)}`},differs:"Every packet that leaves the pod is delayed, handshakes included, and no share of connections can be chosen.",
shown:"fake"},loss:{experiment:"pod-network-loss",tunables:({share:share})=>({NETWORK_PACKET_LOSS_PERCENTAGE:(0,_chaos_mesh_quantities_js__WEBPACK_IMPORTED_MODULE_0__.f)(share)}),
differs:"Only packets that leave the pod are lost.",shown:"fake"},corruption:{experiment:"pod-network-corruption",tunables:({share:share})=>({NETWORK_PACKET_CORRUPTION_PERCENTAGE:(0,
_chaos_mesh_quantities_js__WEBPACK_IMPORTED_MODULE_0__.f)(share)}),differs:"Only packets that leave the pod are corrupted.",shown:"schema"},partition:{experiment:"pod-network-loss",
tunables:({peer:peer})=>peer===undefined?{NETWORK_PACKET_LOSS_PERCENTAGE:"100"}:"Litmus cuts a pod off from everything; leave `from` out",
differs:"Every packet that leaves the pod is dropped, responses to probes of the kubelet included, so the pod becomes unready.",shown:"fake"},bandwidth:{experiment:"pod-network-rate-limit",
tunables({bytesPerSecond:bytesPerSecond}){const rate=Math.max(1,Math.round(bytesPerSecond));return{NETWORK_BANDWIDTH:`${8*rate}bit`,BURST:`${Math.max(1e4,Math.ceil(rate/100))}`,
LIMIT:`${Math.max(2e4,Math.ceil(rate/4))}`}},differs:"The limit holds for what leaves the pod, for each pod alone.",shown:"node"},"http-error":{experiment:"pod-http-status-code",
tunables({status:status,share:share,retryAfterSeconds:retryAfterSeconds},given){
if(!statuses.includes(status))return`Litmus responds with the statuses ${statuses.join(", ")} only; write one of them as \`status\``
;if(retryAfterSeconds!==undefined)return"Litmus sends no header `Retry-After`; leave `retry-after` out";return overHttp(given,{STATUS_CODE:`${status}`,TOXICITY:toxicity(share)})},
differs:"The application serves the request before its status is replaced; the share is one of connections, in whole percent.",shown:"node"},"http-delay":{experiment:"pod-http-latency",
tunables:({delayMs:delayMs,share:share},given)=>overHttp(given,{LATENCY:wholeMs(delayMs),TOXICITY:toxicity(share)}),differs:"The share is one of connections, in whole percent.",shown:"node"},cpu:{
experiment:"pod-cpu-hog",tunables:({share:share})=>share<.5?{CPU_CORES:`${Math.ceil(1/share)-1}`,CPU_LOAD:"100"}:{CPU_CORES:"1",CPU_LOAD:`${Math.round((1-share)*100)}`},
differs:"Busy processes compete with the container; it is exact for one thread of a container that is limited to one core.",shown:"node"},dns:{experiment:"pod-dns-error",
tunables:({response:response})=>response==="silent"?{TARGET_HOSTNAMES:""}:"Litmus leaves DNS queries without a response; write `response: silent`",differs:"Only no response at all.",shown:"node"}}
;const entryOf=what=>entries[what];const experimentOf=what=>entries[what].experiment;const litmusDifferenceOf=what=>entries[what].differs;const shownByLitmus=what=>entries[what].shown
;const tunablesOf=(effect,given)=>entryOf(effect.what).tunables(effect,given);const isOneShot=({what:what})=>what==="kill"||what==="terminate"}),
37291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>engineOf,m:()=>litmusRefusalOf})
;var _experiment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72989);var _names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88052);const graceSeconds=30;function engineOf(effect,order){
const{namespace:namespace,name:name,labels:labels,annotations:annotations,pods:pods,account:account}=order;if(pods.length===0)return{ok:false,reason:"the target has no pods"};if(!(0,
_experiment_js__WEBPACK_IMPORTED_MODULE_0__.hb)(effect)&&pods.some(({hostNetwork:hostNetwork})=>hostNetwork))return{ok:false,reason:"a pod uses the network of its node (`hostNetwork`)"}
;const tunables=(0,_experiment_js__WEBPACK_IMPORTED_MODULE_0__.IT)(effect,order);if(typeof tunables==="string")return{ok:false,reason:tunables};const names=pods.map(pod=>pod.name).join(",")
;const env={TOTAL_CHAOS_DURATION:`${Math.ceil(order.durationMs/1e3)}`,TARGET_PODS:names,SEQUENCE:"parallel",...tunables};return{ok:true,manifest:{apiVersion:_names_js__WEBPACK_IMPORTED_MODULE_1__.Rt,
kind:"ChaosEngine",metadata:{name:name,namespace:namespace,labels:labels,annotations:annotations},spec:{engineState:"active",selectors:{pods:[{namespace:namespace,names:names}]},
chaosServiceAccount:account,defaultHealthCheck:false,jobCleanUpPolicy:"delete",terminationGracePeriodSeconds:graceSeconds,experiments:[{name:(0,
_experiment_js__WEBPACK_IMPORTED_MODULE_0__.Vp)(effect.what),spec:{components:{env:Object.entries(env).map(([key,value])=>({name:key,value:value}))}}}]}}}}function litmusRefusalOf(effect,given){
const tunables=(0,_experiment_js__WEBPACK_IMPORTED_MODULE_0__.IT)(effect,given);return typeof tunables==="string"?tunables:null}}),
88052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{En:()=>litmusGroup,Ju:()=>stopPatch,Rt:()=>litmusVersion,
Te:()=>standardAccount,x5:()=>resultName});const litmusGroup="litmuschaos.io";const litmusVersion=`${litmusGroup}/v1alpha1`;const standardAccount="litmus-admin";const stopPatch={spec:{
engineState:"stop"}};const resultName=(engine,experiment)=>`${engine}-${experiment}`}),86236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LG:()=>namespaceNotAllowed,namespaceName:()=>namespaceName,ss:()=>namespacePattern});const namespacePattern=/^(?=.{1,63}$)[a-z0-9*]([a-z0-9*-]*[a-z0-9*])?$/
;const namespaceName=/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
;const ofTools=/^(default|kube-.*|.*-system|chaos-mesh|chaos-testing|litmus|argocd|cert-manager|ingress-nginx|local-path-storage|openshift(-.*)?|monitoring)$/
;const isOfCluster=namespace=>namespace.startsWith("kube-");function namespaceRefusal(namespace,{namespaces:namespaces}){
if(isOfCluster(namespace))return`namespace "${namespace}" belongs to the cluster itself, and is never touched`
;if(namespaces===null)return ofTools.test(namespace)?`namespace "${namespace}" is not that of a preview, and \`safety.namespaces\` does not allow it`:null
;return namespaces.some(pattern=>matches(pattern,namespace))?null:`\`safety.namespaces\` does not allow namespace "${namespace}"`}function namespaceNotAllowed(namespace,safety){
const says=namespaceRefusal(namespace,safety)
;const hint=isOfCluster(namespace)?"give the namespace of the preview itself, for example `pr-7`":`give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`
;return says===null?null:{key:"namespace",says:says,hint:hint}}function matches(pattern,namespace){const parts=pattern.split("*").map(part=>part.replace(/[^a-z0-9]/g,"\\$&"))
;return new RegExp(`^${parts.join(".*")}$`).test(namespace)}}),60426:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Hd:()=>objectName,VY:()=>workloadFields,hE:()=>workloadNamed});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236);var _workload_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2977)
;const objectName="[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?";const workloadText=new RegExp(`^(${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.join("|")})/${objectName}$`);const workloadFields=()=>({
context:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u,"the name of a context, as `kubectl config get-contexts` prints it"),
namespace:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_namespace_js__WEBPACK_IMPORTED_MODULE_2__.namespaceName,"expected the name of a namespace (lower-case letters, digits and `-`), for example `pr-7`; variables are replaced first"),
workload:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(workloadText,`a workload as \`KIND/NAME\`, where KIND is ${_workload_kind_js__WEBPACK_IMPORTED_MODULE_0__.d.map(kind=>`\`${kind}\``).join(" or ")}`)
});function workloadNamed(text){const[kind="",name=""]=text.split("/");return{kind:kind,name:name}}}),2977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>workloadKinds});const workloadKinds=["deployment","statefulset"]}),
29128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{SL:()=>chosenWorkers,pY:()=>chosenWorker,x2:()=>mostShare})
;const mostShare=.5;const chosenWorker=(choice,count)=>Math.min(count-1,choice?.index??Math.floor((choice?.fraction??0)*count));const rounding=1e-9;function chosenWorkers(choice,count){
if(count<1)return[];const first=chosenWorker(choice,count);const most=Math.max(1,Math.floor(Math.min(choice?.share??0,mostShare)*count+rounding));const following=Array.from({length:most-1
},(_,n)=>(first+n+1)%count);const others=choice?.index===undefined?following:(choice.also??[]).filter(one=>one<count);return[...new Set([first,...others])].slice(0,most)}}),
"core-quantity-parse":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>parseQuantity})
;var facts=__webpack_require__(50121);var format=__webpack_require__(33071);var parsed=__webpack_require__(24413);var quoted=__webpack_require__(87780);function within(kind,value,text,limits){
const{noun:noun,whole:whole}=facts.I[kind];const min=Math.max(limits.min,facts.I[kind].min);const max=Math.min(limits.max,facts.I[kind].max);if(value>max)return(0,parsed.Q)(`${(0,
quoted.T)(text)} is too much: at most \`${(0,format.V)(kind,max)}\` is allowed here`);if(value===0&&min>0)return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} of zero would do nothing; at least \`${(0,
format.V)(kind,min)}\` is needed here`);if(value<min)return(0,parsed.Q)(`${(0,quoted.T)(text)} is too little: at least \`${(0,format.V)(kind,min)}\` is needed here`)
;if(whole&&!Number.isInteger(value))return(0,parsed.Q)(`${(0,quoted.T)(text)}: ${noun} must be whole; write \`${(0,format.V)(kind,Math.max(min,Math.round(value)))}\``);return(0,parsed.L)(value)}
var quantity_unit=__webpack_require__(84206);function suggestion(kind,text,limits=facts.I[kind]){const bare=kind==="duration"&&/^\d{3,}$/.test(text.trim())
;const value=bare?Number(text):guess(kind,loosely(text));return value!==undefined&&within(kind,value,text,limits).ok?(0,format.V)(kind,value):undefined}
const loosely=text=>text.trim().toLowerCase().replace(/^\+/,"").replace(/(?<=\d)[_'](?=\d)/g,"").replace(/(?<=\d),(?=\d)/,".").replace(/^\.(?=\d)/,"0.").replace(/\s+/g,"");function guess(kind,text){
if(kind==="duration")return clockTime(text)??sum(kind,text);if(kind==="share"&&/^0?\.\d+$/.test(text))return Number(text);return sum(kind,text)}function clockTime(text){
const[,minutes,seconds]=/^(\d{1,4}):(\d{2})$/.exec(text)??[];return minutes===undefined?undefined:(Number(minutes)*60+Number(seconds))*1e3}function sum(kind,text){
const parts=[...text.matchAll(/(\d+(?:\.\d+)?(?:e\d{1,3})?)([^\d.]*)/g)];if(parts.length===0||parts.length>4||parts.map(([all])=>all).join("")!==text)return undefined
;if(parts.length>1&&kind!=="duration")return undefined;let total=0;let previous=facts.I[kind].usual;for(const[,number="",name=""]of parts){
const suffix=name===""?parts.length===1?previous:below(kind,previous):suffixOf(kind,name);if(suffix===undefined)return undefined;total+=amount(kind,suffix,number);previous=suffix}
return Number.isFinite(total)?total:undefined}function amount(kind,suffix,number){if(suffix==="d")return Number(number)*864e5;const unit=quantity_unit.MD[kind].find(each=>each.suffix===suffix)
;return unit===undefined?Number.NaN:(0,quantity_unit.xm)(unit,plainNumber(number))}const plainNumber=number=>number.includes("e")?String(Number(number)):number
;const below=(kind,suffix)=>quantity_unit.MD[kind][quantity_unit.MD[kind].findIndex(unit=>unit.suffix===suffix)-1]?.suffix;const aliases={
duration:[[/^(ms|msecs?|millis|milliseconds?)$/,"ms"],[/^(s|secs?|seconds?)$/,"s"],[/^(m|mins?|minutes?)$/,"m"],[/^(h|hrs?|hours?)$/,"h"],[/^(d|days?)$/,"d"]],
rate:[[/^(\/|rps|hz|(req|reqs|requests?)?(\/|per)(s|secs?|seconds?))$/,"/s"],[/^(rpm|(req|reqs|requests?)?(\/|per)(m|mins?|minutes?))$/,"/m"]],share:[[/^(%|percent|pct)$/,"%"]]}
;function suffixOf(kind,name){const alias=aliases[kind]?.find(([pattern])=>pattern.test(name))?.[1];if(alias!==undefined)return alias
;const candidates=kind==="bandwidth"?[name,`${name}/s`,name.replace(/bits?(\/s|ps)?$|bps$/,"bit/s"),name.replace(/bytes?|b$/,"b")]:[name,`${name}b`]
;return candidates.flatMap(candidate=>quantity_unit.MD[kind].filter(({suffix:suffix})=>suffix.toLowerCase()===candidate))[0]?.suffix}const longestInput=60
;function parseQuantity(kind,input,limits=facts.I[kind]){if(typeof input==="number")return parseText(kind,numberText(input),limits);if(typeof input==="string")return parseText(kind,input,limits)
;return(0,parsed.Q)(`${oddity(input)} is not ${facts.I[kind].noun}; write for example \`${facts.I[kind].example}\``)}function parseText(kind,text,limits){if(text.length>longestInput)return(0,
parsed.Q)(`${(0,quoted.T)(text)} is not ${facts.I[kind].noun}; write for example \`${facts.I[kind].example}\``);const[,sign="",number="",suffix=""]=/^([-+]?)(\d+(?:\.\d+)?)(.*)$/s.exec(text)??[]
;const unit=(0,quantity_unit.uF)(kind,suffix);if(sign===""&&number!==""&&unit!==undefined)return within(kind,(0,quantity_unit.xm)(unit,number),text,limits)
;if(sign===""&&suffix===""&&isUnambiguous(kind,number))return within(kind,Number(number),text,limits);return(0,parsed.Q)(complaint(kind,text,{sign:sign,number:number,suffix:suffix},limits))}
const isUnambiguous=(kind,number)=>number!==""&&(Number(number)===0||kind==="share"&&Number(number)===1);function complaint(kind,text,{sign:sign,number:number,suffix:suffix},limits){
const{noun:noun,example:example}=facts.I[kind];if(/^[-+]?\.?(inf|infinity|nan)\b/i.test(text))return`${(0,quoted.T)(text)} is not ${noun}: it must be finite; write for example \`${example}\``
;if(sign==="-")return`${(0,quoted.T)(text)}: ${noun} cannot be negative; write for example \`${example}\``;const better=suggestion(kind,text,limits)
;if(kind==="share"&&better!==undefined&&/^0?\.\d+$/.test(text))return`${(0,quoted.T)(text)} is ambiguous as a share; write \`${better}\``
;const right=better===undefined?`write for example \`${example}\``:`write \`${better}\``
;if(number!==""&&suffix===""&&sign==="")return`${number} has no unit; ${better===undefined?right:`did you mean \`${better}\`?`}`;return`${(0,quoted.T)(text)} is not ${noun}; ${right}`}
const numberText=input=>String(input);function oddity(input){if(input===null||input===undefined)return"nothing";if(typeof input==="boolean")return`\`${input}\``
;return Array.isArray(input)?"a list":"this"}}),"core-targets-catalog":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
I:()=>kindOf,x:()=>targetKinds});var command=__webpack_require__(63786);var schemas=__webpack_require__("zod-v4-classic-schemas");var fields=__webpack_require__(41830)
;var in_container=__webpack_require__(68502);const serviceName=()=>schemas.YjP().regex(/^[a-zA-Z0-9._-]{1,128}$/,"the name of a service in the Compose file, for example `db`")
;const projectName=()=>schemas.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,127}$/,"the name of a Compose project, for example `shop`");const compose={...in_container.B,kind:"compose",noun:"a Compose service",
summary:"a service of a Compose project, which already runs or which `preview.compose` starts; with several replicas, the plan draws one, or with `share` up to half of them",docs:{
why:"A preview that Compose runs is disturbed as it is, and the restart policies of its services are tested with it.",example:"worker: { compose: worker }"},get schema(){
return schemas.KCZ([serviceName(),schemas.rej({service:serviceName().describe("The service in the Compose file."),
project:projectName().optional().describe("The Compose project. If left out, the one project whose folder is this workspace or lies in it."),share:(0,
fields.bw)().optional().describe("The share of the replicas that a fault strikes together, at most 50 %: rounded down, and at least one. If left out, a fault strikes one replica.")
})]).transform(value=>{const{service:service,project:project,share:share}=typeof value==="string"?{service:value,project:undefined,share:undefined}:value;return{service:service,
...project!==undefined&&{project:project},...share!==undefined&&{share:share}}})},identities:({service:service,project:project=""})=>[`compose ${project} ${service}`],
drawsWorker:({share:share})=>share===undefined?true:{share:share}};const container={...in_container.B,kind:"container",noun:"a container",
summary:"a container that is already running, by its exact name or id",docs:{why:"A container that was started on its own, such as a reverse proxy, fails like every other part of the preview.",
example:"proxy: { container: shop-proxy }"},get schema(){return schemas.YjP().regex(in_container.x,"the exact name or id of a container, for example `shop-cache`").transform(one=>({container:one}))},
identities:target=>[`container ${target.container}`],drawsWorker:()=>false};var experiment=__webpack_require__(24952);var manifest=__webpack_require__("core-kubernetes-chaos-mesh-manifest")
;var http_fault=__webpack_require__(54011);var litmus_manifest=__webpack_require__(37291);var names=__webpack_require__(88052);var kubernetes_namespace=__webpack_require__(86236)
;var workload_fields=__webpack_require__(60426);var no_address=__webpack_require__(58881);const engines=["native","chaos-mesh","litmus","istio"];const engine=()=>schemas.k5n(engines,{
error:"the engines are `native`, `chaos-mesh`, `litmus` and `istio`"});const schema=()=>{const{context:context,namespace:namespace,workload:workload}=(0,workload_fields.VY)();return schemas.rej({
context:context.optional().describe("A context of the kubeconfig. If left out, its current one, which the run prints."),
namespace:namespace.describe("The namespace of the preview; `safety.namespaces` must allow it."),
workload:workload.describe("The workload whose pods are disturbed: `deployment/api` or `statefulset/db`."),
engine:engine().prefault("native").describe("What injects the faults. `native`: the API of the cluster, and nothing else. `chaos-mesh`, `litmus`: a Chaos Mesh or a Litmus that is installed. `istio`: the proxies of a mesh."),
port:schemas.Whr().min(1).max(65535).optional().describe("The port on which the pods accept HTTP requests, for `http-error` and `http-delay` through Chaos Mesh or Litmus."),
container:schemas.YjP().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"the name of a container").optional().describe("One container of each pod, for `engine: chaos-mesh`. `kill` then ends that container, and its pod stays. If left out, the pod as a whole, or its first container."),
replace:schemas.zMY().optional().describe("Whether the gate may delete the pods of a fault that the engine does not remove. If left out, it may not."),
"service-account":schemas.YjP().regex(new RegExp(`^${workload_fields.Hd}$`),"the name of a ServiceAccount").optional().describe(`The ServiceAccount with which Litmus runs its experiments. If left out, \`${names.Te}\`.`),
"virtual-service":schemas.YjP().regex(new RegExp(`^${workload_fields.Hd}$`),"the name of a VirtualService").optional().describe("The VirtualService of the namespace that leads to the workload, for `engine: istio`. Its HTTP routes get the fault.")
}).transform(({context:context,namespace:namespace,workload:workload,engine:engine,port:port,container:container,replace:replace,"service-account":account,"virtual-service":virtualService})=>({
...context!==undefined&&{context:context},namespace:namespace,workload:(0,workload_fields.hE)(workload),engine:engine,...port!==undefined&&{port:port},...container!==undefined&&{container:container},
...replace===true&&{replace:replace},...account!==undefined&&{account:account},...virtualService!==undefined&&{virtualService:virtualService}}))};const calls={injectMs:3e3,removeMs:3e3}
;const podStarts={injectMs:45e3,removeMs:3e4};const waysOfEngine={native:["pods"],"chaos-mesh":["chaosMesh"],litmus:["litmus"],istio:["istio"]};const kubernetes={...no_address.U,kind:"kubernetes",
noun:"a Kubernetes workload",summary:"a workload of a Kubernetes cluster, through `kubectl`; a fault strikes one of its pods, which the plan draws, or all",docs:{
why:"Pods are replaced, evicted and lose their network every day, and a preview on a cluster can be tested for that as it is.",
example:"checkout: { kubernetes: { namespace: pr-7, workload: deployment/checkout } }"},get schema(){return schema()},takes:["chaosMesh","litmus","istio","pods"],
takesOn:({engine:engine})=>waysOfEngine[engine],refusal(target,fault,params){const{engine:engine,port:port=null,container:container=null}=target
;if(container!==null&&engine!=="chaos-mesh")return"one container can be disturbed only with `engine: chaos-mesh`; leave `container` out, or change the engine"
;const ofChaosMesh=engine==="chaos-mesh"?fault.chaosMesh?.(params):undefined;const ofLitmus=engine==="litmus"?fault.litmus?.(params):undefined
;const ofIstio=engine==="istio"?fault.istio?.(params):undefined;if(ofIstio!==undefined)return(0,http_fault.Ss)(ofIstio,target.virtualService);if(ofChaosMesh!==undefined)return(0,
manifest.Of)(ofChaosMesh,{container:container,port:port});return ofLitmus===undefined?null:(0,litmus_manifest.m)(ofLitmus,{port:port})},notAllowed:({namespace:namespace},safety)=>(0,
kubernetes_namespace.LG)(namespace,safety),workload:({context:context,namespace:namespace,workload:{name:name},port:port,container:container})=>({namespace:namespace,name:name,
...context!==undefined&&{context:context},...port!==undefined&&{port:port},...container!==undefined&&{container:container}}),runsPrograms:()=>false,touchesMachine:()=>true,addresses:()=>[],
identities:({context:context="",namespace:namespace,workload:workload})=>[`kubernetes ${context} ${namespace} ${workload.kind}/${workload.name}`],drawsWorker:()=>true,
stepsMs:({engine:engine})=>engine==="litmus"?podStarts:calls,rehearsalStepMs:()=>null};var targets_link=__webpack_require__(66391);var preview=__webpack_require__(68043)
;var process=__webpack_require__(37102);const service={...in_container.B,kind:"service",noun:"a service container",summary:"a service container of the job: an entry under `services:` of the workflow",
docs:{why:"A database or a broker restarts in production as well, and the application has to continue after that.",example:"queue: { service: rabbitmq }"},get schema(){
return schemas.YjP().regex(/^[a-zA-Z_][a-zA-Z0-9_-]{0,99}$/,"the name of an entry under `services:` of the workflow, for example `postgres`").transform(one=>({service:one}))},
identities:target=>[`service ${target.service}`],drawsWorker:()=>false};var core=__webpack_require__(88532);var address_of_url=__webpack_require__(24023);var endpoint=__webpack_require__(69740)
;var same_end=__webpack_require__(54103);var target_kind=__webpack_require__(58177);const protocols=["redis","memcached","postgresql","http","amqp"];const standardApi="http://127.0.0.1:8474"
;const api=()=>schemas.YjP().transform((text,context)=>{const url=URL.canParse(text)?new URL(text):null;const isPlain=url!==null&&url.protocol==="http:"&&url.username===""&&url.password===""
;if(isPlain&&url.pathname==="/"&&url.search===""&&url.hash==="")return(0,address_of_url.f)(url.href)
;const message=`the address of the API, for example \`${standardApi}\`; without a user, a password or a path`;context.addIssue({code:"custom",message:message});return core.tm})
;const listen=()=>schemas.YjP().transform((text,context)=>{const found=(0,endpoint.X)(text);if(found!==null)return found;context.addIssue({code:"custom",
message:"an address `host:port`, for example `127.0.0.1:16379`"});return core.tm});const toxiproxy_schema=()=>schemas.rej({
proxy:schemas.YjP().regex(/^[^\p{Cc}]{1,200}$/u,"the name of a proxy, for example `redis`").refine(name=>!name.includes("/"),"a name without a slash: the API of Toxiproxy cannot address another one").refine(name=>name!=="."&&name!=="..","the name of a proxy, for example `redis`").describe("The name of the proxy, as `toxiproxy-cli list` shows it"),
api:api().prefault(standardApi).describe("The API of the Toxiproxy server. On another machine only if the address is written here, without a variable"),
listen:listen().optional().describe("Where the gate reaches the proxy, to observe its faults; if left out, at the address that Toxiproxy gives. Needed where Toxiproxy runs in a container whose ports are published under other numbers"),
speaks:schemas.k5n(protocols).optional().describe("What the upstream speaks: the gate sends a request that changes nothing (`PING`, `version`, `OPTIONS *`, …) to observe faults. If left out, the port of the upstream decides; for any other port the gate only connects")
}).transform(({listen:at,speaks:speaks,...given})=>({...given,...at!==undefined&&{listen:at},...speaks!==undefined&&{speaks:speaks}}));const toxiproxy={...no_address.U,kind:"toxiproxy",
noun:"a proxy of Toxiproxy",summary:"a proxy of a Toxiproxy server that you run already; the gate adds toxics of its own and removes exactly those",docs:{
why:"Many test suites already send their connections through a Toxiproxy, so no connection has to be moved to a link of the gate.",
example:'redis: { toxiproxy: { proxy: redis, api: "http://127.0.0.1:8474" } }'},get schema(){return toxiproxy_schema()},takes:["proxy"],runsPrograms:()=>false,touchesMachine:()=>true,
addresses:({api:address,listen:at})=>[{key:"api",address:address,isLiteral:true},...at===undefined?[]:[{key:"listen",address:at,isLiteral:true}]],
identities:({api:{host:host,port:port},proxy:proxy})=>[`toxiproxy ${(0,endpoint.H)({host:(0,same_end.U)(host)?"localhost":host,port:port})} ${proxy}`],drawsWorker:()=>false,stepsMs:()=>target_kind.V,
rehearsalStepMs:()=>null};const members={process:process.e,link:targets_link.nf,container:container,compose:compose,service:service,kubernetes:kubernetes,toxiproxy:toxiproxy,command:command.G,
preview:preview.V};const added={experiment:experiment.y1};const targetKinds=Object.values(members);function kindOf(target){
const found=[...targetKinds,...Object.values(added)].find(({kind:kind})=>kind===target.kind);if(found===undefined)throw new RangeError(`no target kind "${target.kind}"`);return found}}),
63786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>command,z:()=>atOnce})
;var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41830)
;var _no_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58881);const timeoutLimits={min:100,max:6e4};const settleLimits={min:100,max:18e4};const atOnce={inMs:0,outMs:0}
;const schema=()=>zod__WEBPACK_IMPORTED_MODULE_2__.rej({inject:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.aL)().describe("The command that injects the fault. Words, never a shell."),undo:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.aL)().describe("The command that removes the fault. The gate may run it again, also when no fault is in place."),verify:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.aL)().describe("Exit code 0: no fault is in place; any other: the fault is. Changes nothing."),
cwd:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).optional().describe("Where all three are run; relative to the repository."),timeout:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.p0)(timeoutLimits).prefault("2s").describe(`How long each of them may take (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(timeoutLimits)}).`),
settles:settles().optional()}).transform(({inject:inject,undo:undo,verify:verify,cwd:cwd,timeout:timeoutMs,settles:given})=>({inject:inject,undo:undo,verify:verify,...cwd!==undefined&&{cwd:cwd},
timeoutMs:timeoutMs,...given!==undefined&&{settles:{inMs:given.in??0,outMs:given.out??0}}}));const settles=()=>zod__WEBPACK_IMPORTED_MODULE_2__.rej({in:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.p0)(settleLimits).optional().describe(`How long the fault may take to show after \`inject\` (${(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(settleLimits)}). If left out, it shows immediately.`),out:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.p0)(settleLimits).optional().describe(`How long it may take to be removed after \`undo\` (${(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(settleLimits)}). If left out, it is removed immediately.`)}).refine(given=>given.in!==undefined||given.out!==undefined,{message:"write `in`, `out`, or both"
}).describe("For what takes effect later, such as a service of a cloud: `verify` is run again until its result changes. What the checks see in the meantime is not judged");const command={
..._no_address_js__WEBPACK_IMPORTED_MODULE_1__.U,kind:"command",noun:"a `command` target",
summary:"anything that commands of your own can disturb and put back; rehearsed once before the first scenario",docs:{
why:"Some failures need a tool of your own: a full disk, a wrong clock, an expired certificate, a firewall rule.",
example:"clock: { command: { inject: scripts/skew-clock, undo: scripts/reset-clock, verify: scripts/clock-is-right } }"},get schema(){return schema()},takes:["command"],runsPrograms:()=>true,
touchesMachine:()=>true,addresses:()=>[],identities:()=>[],drawsWorker:()=>false,stepsMs:({timeoutMs:timeoutMs,settles:{inMs:inMs,outMs:outMs}=atOnce})=>({injectMs:2*timeoutMs+inMs,
removeMs:2*timeoutMs+outMs}),rehearsalStepMs:({timeoutMs:timeoutMs})=>timeoutMs}}),24952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Af:()=>limitsOf,C5:()=>scales,X6:()=>againMs,Zh:()=>scaledMs,bK:()=>endless,jh:()=>deedsOf,sP:()=>callsPython,y1:()=>experiment})
;var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas");var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24023)
;var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86236);var _no_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58881);const longestMethodMs=6e5
;const longestRollbacksMs=18e4;const againMs=3e4;const longestAskMs=6e4;const scaledMs=3e4
;const stepMs=({timeoutMs:timeoutMs,pauseMs:pauseMs,does:does,tolerance:tolerance})=>pauseMs.before+pauseMs.after+(does.kind==="wait"?does.ms:timeoutMs)+(tolerance?.kind==="probe"?tolerance.timeoutMs:0)
;const sumMs=steps=>steps.reduce((sum,step)=>sum+stepMs(step),0);const scales=({does:does})=>does.kind==="deployment"&&does.replicas!==null
;const limitsOf=({probes:probes,method:method,rollbacks:rollbacks})=>({scalesMs:method.some(scales)?scaledMs:0,askMs:Math.max(1e3,Math.min(longestAskMs,sumMs(probes))),
methodMs:Math.max(1e3,Math.min(longestMethodMs,sumMs(method))),rollbacksMs:Math.max(1e3,Math.min(longestRollbacksMs,sumMs(rollbacks)))})
;const waitsMs=({pauseMs:pauseMs,does:does})=>pauseMs.before+pauseMs.after+(does.kind==="wait"?does.ms:0);function endless({probes:probes,method:method,rollbacks:rollbacks}){
const inOrder=method.filter(({isBackground:isBackground})=>!isBackground);const allMs=steps=>steps.reduce((sum,step)=>sum+waitsMs(step),0);return[{part:"steady-state-hypothesis",limitMs:longestAskMs,
waitsMs:allMs(probes)},{part:"method",limitMs:longestMethodMs,waitsMs:Math.max(allMs(inOrder),...method.map(waitsMs))},{part:"rollbacks",limitMs:longestRollbacksMs,waitsMs:allMs(rollbacks)
}].filter(one=>one.waitsMs>=one.limitMs)}
const deedsOf=({probes:probes,method:method,rollbacks:rollbacks})=>[...probes,...method,...rollbacks].flatMap(({does:does,tolerance:tolerance})=>tolerance?.kind==="probe"?[does,tolerance.does]:[does])
;const callsPython=content=>deedsOf(content).some(({kind:kind})=>kind==="python");const noPython={key:"experiments",
says:"it calls functions of Python modules, and `safety.allow-chaos-toolkit` does not allow that",hint:"write `safety: { allow-chaos-toolkit: true }` in the config of the base branch"}
;const experiment={..._no_address_js__WEBPACK_IMPORTED_MODULE_0__.U,kind:"experiment",noun:"an experiment of the Chaos Toolkit",
summary:"what the actions of an experiment disturb, and its rollbacks put back",docs:{why:"A team has experiments of the Chaos Toolkit, and wants a verdict about each pull request from them.",
example:null},schema:zod__WEBPACK_IMPORTED_MODULE_1__.IeY(()=>false,"an experiment is written under `experiments`"),takes:["experiment"],runsPrograms:()=>true,touchesMachine:()=>true,
notAllowed({content:content},safety){const namespaces=deedsOf(content).flatMap(does=>"namespace"in does?[does.namespace]:[]);const refused=namespaces.flatMap(namespace=>(0,
_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_2__.LG)(namespace,safety)??[]);return refused[0]??(callsPython(content)&&!safety.allowChaosToolkit?noPython:null)},
addresses:({content:content})=>deedsOf(content).flatMap(does=>{if(does.kind==="toxic")return[{key:"configuration",address:does.api}];return does.kind==="request"?[{key:"url",address:(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_3__.f)(does.url)}]:[]}),identities:()=>[],drawsWorker:()=>false,stepsMs({content:content}){
const{askMs:askMs,methodMs:methodMs,rollbacksMs:rollbacksMs,scalesMs:scalesMs}=limitsOf(content);return{injectMs:2*askMs+methodMs+scalesMs,removeMs:rollbacksMs+askMs+againMs+scalesMs}},
rehearsalStepMs:()=>null}}),41830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tq:()=>between,aL:()=>words,
bw:()=>replicasShare,p0:()=>duration});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("zod-v4-classic-schemas");var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(88532)
;var _command_assignment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12695);var _command_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19397)
;var _model_plan_worker_choice_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(29128);var _quantity_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33071)
;var _quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-quantity-parse");const longestWord=4096;const mostWords=200
;const words=()=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).min(1)]).transform((value,context)=>{
const found=typeof value==="string"?(0,_command_words_js__WEBPACK_IMPORTED_MODULE_3__.Z)(value):value;const assigned=found===null?undefined:(0,
_command_assignment_js__WEBPACK_IMPORTED_MODULE_4__.R)(found);if(assigned!==undefined){context.addIssue({code:"custom",message:assigned});return zod__WEBPACK_IMPORTED_MODULE_5__.tm}
if(found!==null&&isCommand(found))return found;context.addIssue({code:"custom",
message:'no shell reads this command; write plain words (`node server.js`), a list of words, or a list that starts a shell (`[sh, -c, "a && b"]`)'});return zod__WEBPACK_IMPORTED_MODULE_5__.tm})
;const isCommand=found=>found.length>0&&found.length<=mostWords&&found[0]!==""&&found.every(word=>word.length<=longestWord&&!word.includes("\0"))
;const duration=limits=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).transform((value,context)=>{const parsed=(0,
_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("duration",value,limits);if(parsed.ok)return parsed.value;context.addIssue({code:"custom",message:parsed.message})
;return zod__WEBPACK_IMPORTED_MODULE_5__.tm});const leastShare=.01
;const replicasShare=()=>zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).transform((value,context)=>{const parsed=(0,
_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("share",value,{min:leastShare,max:_model_plan_worker_choice_js__WEBPACK_IMPORTED_MODULE_6__.x2});if(parsed.ok)return parsed.value;const isTooMuch=(0,
_quantity_parse_js__WEBPACK_IMPORTED_MODULE_1__.L)("share",value,{min:_model_plan_worker_choice_js__WEBPACK_IMPORTED_MODULE_6__.x2,max:1}).ok
;const reason=isTooMuch?": with fewer replicas than half, every application fails, and a verdict would say nothing":"";context.addIssue({code:"custom",message:`${parsed.message}${reason}`})
;return zod__WEBPACK_IMPORTED_MODULE_5__.tm});const between=({min:min,max:max})=>`${(0,_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("duration",min)} to ${(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_0__.V)("duration",max)}`}),68502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
B:()=>inContainer,x:()=>containerName});var _no_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58881);var _target_kind_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58177)
;const containerName=/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,254}$/;const inContainer={..._no_address_js__WEBPACK_IMPORTED_MODULE_0__.U,isContainer:true,
takes:["signal","restart","descriptors","cgroup","packets","mount","disk","clock","resolver"],runsPrograms:()=>false,touchesMachine:()=>true,addresses:()=>[],
stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_1__.V,rehearsalStepMs:()=>null}}),66391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Eo:()=>isName,GM:()=>isInterceptedLink,nf:()=>link,oj:()=>isIntercepted});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88532);var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(24023)
;var _address_endpoint_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69740);var _address_same_end_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54103)
;var _target_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58177);const isInterceptedLink=target=>target.kind==="link"&&isIntercepted(target)
;const isIntercepted=target=>target.listen===null&&target.to!=="preview";const isName=({host:host})=>/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/i.test(host)&&!/^\d+$/.test(host)
;const loopback=new Set(["127.0.0.1","::1","localhost"]);const example="an address `host:port`, for example `127.0.0.1:6379`"
;const address=()=>zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.aig()],{error:example}).transform((value,context)=>{
const text=`${value}`;const found=(0,_address_endpoint_js__WEBPACK_IMPORTED_MODULE_2__.X)(text);if(found!==null)return found;context.addIssue({code:"custom",message:complaint(text)})
;return zod__WEBPACK_IMPORTED_MODULE_3__.tm});const isSocket=text=>/^(unix|file|http\+unix):|^[/.~@]|\.sock(et)?$/i.test(text);function complaint(text){
if(isSocket(text))return"unix sockets are not carried; let it listen on 127.0.0.1, and write `127.0.0.1:<port>`"
;const[,host="127.0.0.1",port]=/^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^@/]*@)?([\w.-]+(?=:))?:?(\d{1,5})(?:\/.*)?$/i.exec(text)??[]
;return port===undefined?example:`an address \`host:port\`; write \`${host}:${port}\``}const listen=()=>address().refine(({host:host})=>loopback.has(host),{
message:"an address of this machine, for a link listens nowhere else; write `127.0.0.1:<port>`, `localhost:<port>` or `[::1]:<port>`"}).transform(({host:host,port:port})=>({
host:host==="localhost"?"127.0.0.1":host,port:port}));const schema=()=>zod__WEBPACK_IMPORTED_MODULE_1__.rej({
listen:listen().optional().describe("Where the application is pointed at instead of the real address; on this machine. If left out, the connections to `to` are intercepted, and the application stays as it is."),
from:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^\s\p{Cc}]{1,100}$/u,"the name of a target, for example `api`").optional().describe("Without `listen`: the target whose connections are intercepted. If left out, those of all clients of `to`."),
to:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.euz("preview"),address()],{error({input:input}){const text=typeof input==="object"?"":`${input}`
;return isSocket(text)?complaint(text):`${complaint(text)}; or \`preview\``}
}).describe("The real address, `host:port`; or `preview`: the link between command checks and the preview. Without `listen`, the host is a target or a service of the Compose project (`db:5432`, the port in the container), this machine (`127.0.0.1:5432`), or, with `from`, any other host (`api.example.com:443`)."),
expendable:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional().describe("The server at `to` is a Redis or memcached of this machine whose content is not needed: `flush` may delete all of it.")
}).refine(({expendable:expendable,to:to})=>!expendable||to!=="preview"&&(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_4__.U)(to.host),{path:["expendable"],
message:"only a server of this machine may be emptied; `to` is another one, so leave `expendable` out"
}).refine(({from:from,to:to,listen:at})=>to==="preview"||at!==undefined||from!==undefined||isName(to)||(0,_address_same_end_js__WEBPACK_IMPORTED_MODULE_4__.U)(to.host),{path:["from"],
message:"whose connections to this host? write `from:` with a target that is a container, or write `listen: 127.0.0.1:<port>` and point the application at it"
}).refine(({from:from,to:to,listen:at})=>from===undefined||at===undefined&&to!=="preview",{path:["from"],
message:"only connections that are intercepted have a client; leave `from` out, or leave `listen` out and name the server in `to`"}).refine(({from:from,to:to})=>from===undefined||to==="preview"||!(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_4__.U)(to.host),{path:["from"],message:"the connections of one process to this machine look like those of all others; leave `from` out"
}).refine(({to:to,listen:at})=>to==="preview"||at===undefined||to.port!==at.port||!loopback.has(to.host),{path:["to"],message:"the link would lead to itself; `listen` and `to` must differ"
}).transform(({listen:at,to:to,from:from,expendable:expendable})=>({listen:at??null,to:to,...from!==undefined&&{from:from},...expendable&&{expendable:true}}));const link={kind:"link",noun:"a link",
summary:"a TCP connection that the gate carries to `to`: the application connects to `listen`, or, without `listen`, its connections are intercepted",docs:{
why:"Networks are slow and lose connections, and the upstream at the other end refuses them or hangs.",example:'app-to-db: { link: { listen: "127.0.0.1:5433", to: "127.0.0.1:5432" } }'},get schema(){
return schema()},takes:["toxic","flush"],isContainer:false,runsPrograms:()=>false,touchesMachine:target=>isIntercepted(target)||target.expendable===true,
addresses:({listen:at,to:to})=>[...at===null?[]:[{key:"listen",address:at}],...to==="preview"?[]:[{key:"to",address:to}]],isServer:()=>false,
expendable:({to:to,expendable:expendable})=>expendable&&to!=="preview"?to:null,listensOn:target=>isIntercepted(target)&&(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_4__.U)(target.to.host)?target.to:target.listen,startedByGate:()=>true,leadsTo:({to:to},preview)=>to==="preview"?(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_5__.f)(preview):to,leadsToNamed:target=>isIntercepted(target)&&!(0,
_address_same_end_js__WEBPACK_IMPORTED_MODULE_4__.U)(target.to.host)?target.to.host:null,identities:()=>[],isCarried:()=>true,leadsToPreview:({to:to})=>to==="preview",drawsWorker:()=>false,
stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_0__.V,rehearsalStepMs:()=>null}}),58881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>noAddress});const noAddress={isContainer:false,isServer:()=>false,listensOn:()=>null,expendable:()=>null,startedByGate:()=>false,leadsTo:()=>null,
leadsToNamed:()=>null,isCarried:()=>false,leadsToPreview:()=>false}}),68043:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
V:()=>preview,s:()=>previewTarget});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("zod-v4-classic-schemas")
;var _address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24023);var _target_kind_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58177);const previewTarget={kind:"preview",
name:"preview"};const preview={kind:"preview",noun:"the preview",summary:"the entry point of the preview: clients in addition to the checks",docs:{
why:"Traffic grows suddenly, and clients are slow or disconnect in the middle of a response.",example:null},schema:zod__WEBPACK_IMPORTED_MODULE_1__.rej({}),takes:["traffic"],isContainer:false,
runsPrograms:()=>false,touchesMachine:()=>false,addresses:()=>[],isServer:()=>false,expendable:()=>null,listensOn:()=>null,startedByGate:()=>false,leadsTo:(_,url)=>(0,
_address_address_of_url_js__WEBPACK_IMPORTED_MODULE_2__.f)(url),leadsToNamed:()=>null,identities:()=>[],isCarried:()=>false,leadsToPreview:()=>false,drawsWorker:()=>false,
stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_0__.V,rehearsalStepMs:()=>null}}),37102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>process,k:()=>isProcess});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__("zod-v4-classic-schemas")
;var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(88532);var _quantity_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-quantity-parse")
;var _fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41830);var _target_kind_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58177);const restartLimits={min:0,max:12e4}
;const restartAfter=()=>zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.aig()]).transform((value,context)=>{if(value==="never")return null
;const parsed=(0,_quantity_parse_js__WEBPACK_IMPORTED_MODULE_0__.L)("duration",value,restartLimits);if(parsed.ok)return parsed.value;context.addIssue({code:"custom",
message:`${parsed.message}; or write \`never\``});return zod__WEBPACK_IMPORTED_MODULE_4__.tm});const schema=()=>zod__WEBPACK_IMPORTED_MODULE_3__.rej({run:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.aL)().optional().describe("The command that the gate starts, watches and stops. Words, never a shell. Its program is looked for on the PATH, then in `.venv/bin`, `venv/bin` and `node_modules/.bin`."),
cwd:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).optional().describe("Where it is started; relative to the repository."),
env:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional().describe("Variables for the command, in addition to those of the gate."),
port:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().min(1).max(65535).optional().describe("The process that listens on this TCP port of this machine."),
pidfile:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).optional().describe("The process whose pid is in this file."),
ready:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().startsWith("/").optional().describe("Ready when this path responds 2xx on `port`; without it an open port is enough. If this is the port of the preview, the request carries the headers of `preview`."),
"restart-after":restartAfter().optional().describe("How soon production restarts the process after it has ended (systemd, a restart policy, an orchestrator). The gate then restarts it after the same time, also while a fault is in place, and measures recovery. `never`: production does not restart it, so the program that `run` starts must do so, or the report says that it is not supervised. If left out, no restart is expected, and the gate restarts the process when the fault is over. Only with `run`."),
which:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["all","one","main"]).optional().describe("Which processes a fault disturbs when several share the port: `all` of them (the default); `one` worker, which the plan draws; or only the `main` process."),
expendable:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().optional().describe("The process is a Redis or memcached server whose content is not needed: `flush` may delete all of it."),"ready-within":(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.p0)().prefault("30s").describe("How long it may take to become ready.")
}).refine(value=>value.run!==undefined||value.port!==undefined||value.pidfile!==undefined,{message:"which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)"
}).refine(value=>value.ready===undefined||value.port!==undefined,{path:["ready"],message:"`ready` needs `port`: where should the gate ask?"}).refine(value=>!value.expendable||value.port!==undefined,{
path:["expendable"],message:"`expendable` needs `port`: where is the server whose content may be deleted?"}).refine(value=>value["restart-after"]===undefined||value.run!==undefined,{
path:["restart-after"],message:"`restart-after` needs `run`: the gate starts again only what it has started"
}).transform(({"ready-within":readyTimeoutMs,"restart-after":restartAfterMs,run:run,cwd:cwd,env:env,port:port,pidfile:pidfile,ready:ready,which:which,expendable:expendable})=>({...run&&{run:run},
...cwd!==undefined&&{cwd:cwd},...env&&{env:env},...port!==undefined&&{port:port},...pidfile!==undefined&&{pidfile:pidfile},...ready!==undefined&&{ready:ready},readyTimeoutMs:readyTimeoutMs,
...restartAfterMs!==undefined&&{restartAfterMs:restartAfterMs},...which!==undefined&&which!=="all"&&{which:which},...expendable&&{expendable:true}}));const isProcess=target=>target.kind==="process"
;const process={kind:"process",noun:"a process",summary:"a process on this machine: started by the gate, or already there",docs:{why:"Processes crash, hang, and are restarted by deployments.",
example:"api: { process: { run: node server.js, port: 8080, ready: /health } }"},get schema(){return schema()},takes:["signal","descriptors","duty","flush"],isContainer:false,
runsPrograms:({run:run})=>run!==undefined,touchesMachine:()=>true,addresses:()=>[],isServer:()=>true,expendable:({port:port,expendable:expendable})=>expendable&&port!==undefined?{host:"127.0.0.1",
port:port}:null,listensOn:({port:port})=>port===undefined?null:{host:"127.0.0.1",port:port},startedByGate:({run:run})=>run!==undefined,leadsTo:()=>null,leadsToNamed:()=>null,
identities:({port:port,pidfile:pidfile})=>[...port===undefined?[]:[`port ${port}`],...pidfile===undefined?[]:[`pidfile ${pidfile}`]],isCarried:()=>false,leadsToPreview:()=>false,
drawsWorker:({which:which})=>which==="one",stepsMs:()=>_target_kind_js__WEBPACK_IMPORTED_MODULE_2__.V,rehearsalStepMs:()=>null}}),
58177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>momentary});const momentary={injectMs:0,removeMs:0}})};
