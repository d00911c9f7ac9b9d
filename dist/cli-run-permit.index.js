export const id="cli-run-permit";export const ids=["cli-run-permit"];export const modules={50508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{permit:()=>permit,warnOfPublic:()=>warnOfPublic});var _core_address_reach_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17498)
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
81881:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>standardCaps,c:()=>standardSafety});const standardCaps={
ratePerSecond:1e3,connections:500,faults:5,lengthMs:12e4};const standardSafety={allowHosts:[],namespaces:null,allowChaosToolkit:false,proof:null,caps:standardCaps,stopFile:null,stopUrl:null}}),
27155:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>requestsPerSecond})
;const requestsPerSecond=({ratePerSecond:ratePerSecond=0,connections:connections=0,reconnectEveryMs:reconnectEveryMs})=>ratePerSecond+(reconnectEveryMs===undefined?0:connections*1e3/reconnectEveryMs)
}),15124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$H:()=>steadyRate,W8:()=>raisedCaps,_x:()=>overCaps})
;var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");var _faults_catalog_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__("core-faults-catalog")
;var _model_config_safety_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81881);var _model_plan_traffic_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27155)
;var _quantity_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33071);const overCaps=({scenarios:scenarios},sending,caps)=>scenarios.flatMap(({id:id,faults:faults})=>{
const at=sum=>Math.max(...faults.map(one=>sum(inPlaceAt(faults,one.startMs))));const lengthMs=Math.max(...faults.map(({startMs:startMs,lastsMs:lastsMs})=>startMs+lastsMs))
;const rate=steadyRate(sending)+at(inPlace=>sumOf(inPlace.map(trafficOf).map(_model_plan_traffic_js__WEBPACK_IMPORTED_MODULE_4__.E)))
;return[over(id,"max-rate","sends up to","rate",Math.ceil(rate),caps.ratePerSecond),over(id,"max-connections","holds up to","count",at(inPlace=>sumOf(inPlace.map(trafficOf).map(({connections:connections=0})=>connections))),caps.connections),over(id,"max-faults","has up to","count",at(inPlace=>inPlace.length),caps.faults),over(id,"max-length","takes","duration",lengthMs,caps.lengthMs)].flatMap(one=>one??[])
});function raisedCaps(plan,sending){const raised=[...new Set(overCaps(plan,sending,_model_config_safety_js__WEBPACK_IMPORTED_MODULE_2__.V).map(({raise:raise})=>raise))]
;return raised.length===0?[]:[`this plan needs more than the standard caps, and safety raises them (${raised.slice(0,4).join(", ")})`]}
const steadyRate=({checks:checks,traffic:traffic=[]})=>sumOf([...checks.filter(_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.Bo),...traffic].map(({ratePerSecond:ratePerSecond})=>ratePerSecond))
;const sumOf=numbers=>numbers.reduce((sum,one)=>sum+one,0);const inPlaceAt=(faults,ms)=>faults.filter(({startMs:startMs,lastsMs:lastsMs})=>startMs<=ms&&ms<startMs+lastsMs)
;const trafficOf=({fault:fault,params:params})=>(0,_faults_catalog_js__WEBPACK_IMPORTED_MODULE_1__.Kl)(fault)?.traffic?.(params)??{};function over(scenario,key,verb,kind,needs,cap){
if(needs<=cap)return null;const what={"max-connections":" connections","max-faults":" faults at the same time"}[key]??"";const say=value=>(0,
_quantity_format_js__WEBPACK_IMPORTED_MODULE_3__.V)(kind,value);return{scenario:scenario,message:`\`${scenario}\` ${verb} ${say(needs)}${what}, and \`${key}\` is ${say(cap)}`,
raise:`${key}: ${say(needs)}`}}}),59107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>decide})
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
;const hostOf=url=>URL.canParse(url)?new URL(url).host:null}),76988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
q:()=>matchesHost,w:()=>hostPatternComplaint});var _address_host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442)
;const sharedLevels=/^(co|com|net|org|gov|edu|ac|ne|or|go)\.[a-z]{2}$/;function hostPatternComplaint(pattern){if(pattern.length>253||(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(pattern.replaceAll("*","x"))===null||/[:/?#@\s]/.test(pattern.replace(/^\[.*\]$/,"")))return"expected a host without scheme, port and path"
;if(!pattern.includes("*"))return null;const fixed=fixedLabels(pattern)
;if(fixed.length<2||sharedLevels.test(fixed.join(".").toLowerCase()))return"a `*` needs a domain of yours or of your host after it: `*.vercel.app`";return null}function fixedLabels(pattern){
const labels=pattern.replace(/\.$/,"").split(".");return labels.slice(labels.findLastIndex(label=>label.includes("*"))+1)}function matchesHost(pattern,host){const name=(0,
_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);if(name===null)return false;if(!pattern.includes("*"))return(0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(pattern)===name
;if((0,_address_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)!==null)return false;const labels=pattern.toLowerCase().replace(/\.$/,"").split(".");const parts=name.split(".")
;return labels.length===parts.length&&labels.every((label,index)=>matchesLabel(label,parts[index]??""))}function matchesLabel(pattern,label){const pieces=pattern.split("*")
;const[first="",last=""]=[pieces[0],pieces.at(-1)];if(pieces.length===1)return pattern===label;if(!label.startsWith(first)||!label.endsWith(last)||label.length<pattern.length)return false
;let at=first.length;for(const piece of pieces.slice(1,-1)){const found=label.indexOf(piece,at+1);if(found<0)return false;at=found+piece.length}return at+1<=label.length-last.length}}),
54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>neverPreview})
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
45705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>notAllowedIn,m:()=>refuseNotAllowed})
;var _checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__("core-checks-catalog");var _kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86236)
;var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45258);var _targets_catalog_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__("core-targets-catalog")
;function notAllowedIn({targets:targets,checks:checks,compare:compare},safety){const refused=(found,path,effect)=>found==null?[]:[{path:[...path,found.key],effect:effect,says:found.says,
hint:found.hint}];const ofTargets=(some,section)=>some.flatMap(target=>refused((0,
_targets_catalog_js__WEBPACK_IMPORTED_MODULE_2__.I)(target).notAllowed?.(target,safety),[...section,target.name,target.kind],`target "${target.name}" is not touched`))
;return[...ofTargets(targets,["targets"]),...checks.flatMap(({name:name,kind:kind,params:params},index)=>{const namespace=(0,
_checks_catalog_js__WEBPACK_IMPORTED_MODULE_0__.EG)(kind).namespace?.(params);const found=namespace===undefined?null:(0,_kubernetes_namespace_js__WEBPACK_IMPORTED_MODULE_3__.LG)(namespace,safety)
;return refused(found,["checks",index,kind],`check "${name}" is not run`)}),...ofTargets(compare?.targets??[],["compare","targets"])]}function refuseNotAllowed(config,safety){
const[first]=notAllowedIn(config,safety);if(first!==undefined)throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__.GateFailure("TARGET_REFUSED",`${first.effect}: ${first.says}`,{hint:first.hint})}
})};
