export const id="core-config-describe-member";export const ids=["core-config-describe-member"];export const modules={
49555:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>isForbiddenHost})
;var _host_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21442);function isForbiddenHost(host){const address=(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Rk)(host)
;if(address===null)return names.test((0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)??host);if("v4"in address)return forbiddenV4(address.v4);return networksV6.some(([prefix,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.w1)(address.groups,prefix,bits))||(0,_host_address_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(address.groups).some(forbiddenV4)}
const names=/^(metadata|metadata\.google\.internal|metadata\.goog|instance-data(\.ec2\.internal)?)$/
;const networksV4=[["169.254.0.0",16],["168.63.129.16",32],["100.100.100.200",32],["192.0.0.192",32]]
;const networksV6=[["fe80",10],["fd00:ec2",32],["fd20:ce",32],["fd00:c1:0:0:0:0:a9fe:a9fe",128],["fd00:42:0:0:0:0:0:42",128]];const forbiddenV4=address=>networksV4.some(([network,bits])=>(0,
_host_address_js__WEBPACK_IMPORTED_MODULE_0__.G2)(address,network,bits))}),"core-config-describe-member":((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{checkMembers:()=>checkMembers,faultMembers:()=>faultMembers})
;var catalog=__webpack_require__("core-checks-catalog");var faults_catalog=__webpack_require__("core-faults-catalog");var ways_of=__webpack_require__("core-faults-ways-of")
;var targets_catalog=__webpack_require__("core-targets-catalog");var json_schema=__webpack_require__(37999);const config_examples_configExamples={
"checks[]":`checks:\n  - name: storefront\n    http: { path: / }\n    steady: { success: 99%, p95: 300ms }\n    during: any                    # no promise while faults are in place\n    recovers: 10s`,
"checks[].http.send":`checks:\n  - { name: orders, http: { path: /orders, method: POST, status: 201, send: { body: { id: "{id}" } } } }   # a new id in each request`,
"traffic[]":`traffic:\n  - { http: { path: / }, rate: 20/s }`};function table_table(head,rows){const line=cells=>`| ${cells.map(cell=>cell.replaceAll("|","\\|").replaceAll("\n"," ")).join(" | ")} |`
;return[line(head),`|${"---|".repeat(head.length)}`,...rows.map(line)].join("\n")}const table_code=text=>`\`${text}\``;const table_capital=text=>text.charAt(0).toUpperCase()+text.slice(1)
;const anchorOf=title=>title.toLowerCase().replaceAll(" ","-");const table_yaml=text=>`\`\`\`yaml\n${text}\n\`\`\``;const configKeys=()=>sections(jsonSchema(),"").join("\n\n")
;function sections(schema,place){const{properties:properties,items:items,additionalProperties:additionalProperties,description:description="",anyOf:anyOf=[]}=schema
;const[form,...others]=anyOf.filter(one=>one.properties!==undefined);if(form!==undefined&&others.length===0)return sections({...form,description:description},place)
;if(items!==undefined)return items.oneOf?.[0]?.properties?.fault===undefined?sections(items,`${place}[]`):[]
;if(typeof additionalProperties==="object")return additionalProperties.properties===undefined?[]:sections(additionalProperties,`${place}.<name>`);if(properties===undefined)return[]
;const rows=keyRows(schema);const title=place===""?[]:[`### ${code(place)}`,...description===""?[]:[`${capital(description)}.`]]
;const deeper=Object.entries(properties).flatMap(([key,part])=>sections(part,place===""?key:`${place}.${key}`));const example=configExamples[place]
;return[...title,table(["key","what","if left out"],rows),...example===undefined?[]:[yaml(example)],...deeper]}
const keyRows=({properties:properties={},required:required=[]})=>Object.entries(properties).map(([key,part])=>[table_code(key),table_capital(part.description??""),standard(part,required.includes(key))])
;function standard({default:value},required){if(required)return"**needed**";return value===undefined||JSON.stringify(value)==="{}"?"":table_code(typeof value==="string"?value:JSON.stringify(value))}
const exampleTargets=`targets:\n  app:\n    process: { run: npm start, port: 3000 }\n  app-to-redis:\n    link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 }     # the application connects to 6380\n  app-to-stock:\n    link: { listen: 127.0.0.1:4001, to: 127.0.0.1:4000 }     # carries HTTP/1.x\n  sessions:\n    process: { port: 6379, expendable: true }                # its content is not needed  \n  db:\n    compose: db                                              # a service of the Compose project\n  stock:\n    kubernetes: { namespace: pr-7, workload: deployment/stock }\n  full-disk:\n    command: { inject: scripts/fill-disk, undo: scripts/free-disk, verify: scripts/has-space }\n`
;var in_container=__webpack_require__(68502);var no_helper=__webpack_require__(89957);var no_rootless=__webpack_require__(864);var fault_schema=__webpack_require__(76017)
;var fields=__webpack_require__("core-config-schema-fields");const faultSections=()=>faults.map(section).join("\n\n");const faultTitle=kind=>`Fault ${kind}`;function section(fault){
const{kind:kind,summary:summary,observed:observed,docs:docs,severity:severity}=fault
;return[`### ${faultTitle(kind)}`,`${capital(summary)}.`,...docs===null?[]:[`- **Why:** ${docs.why}\n- **Reveals:** ${docs.reveals}\n- **Observed when:** ${observed}.`],...docs===null?[]:[yaml(`faults:\n  - ${docs.example}`)],...severity===null?[]:[`The gate looks for the breaking point in ${code(severity)} first.`],table(["parameter","what it is","allowed","if left out"],rowsOf(fault))].join("\n\n")
}function rowsOf(fault){
const words=Object.entries(fault.words??{}).map(([key,{summary:summary,words:words}])=>[table_code(key),`${table_capital(summary)}: ${Object.entries(words).map(([word,meaning])=>`${table_code(word)} ${meaning}`).join("; ")}`,"one word, or a list","all of them"])
;const own=Object.entries(fault.params).map(([key,{kind:kind,summary:summary,standard:standard,withinResponse:withinResponse,optional:optional,...limits}])=>[table_code(key),table_capital(summary),(0,
fields.Ln)(kind,limits),withinResponse?"a drawn part of what a response carries":optional?"":table_code(standard)])
;const given=Object.entries(fault.given??{}).map(([key,{summary:summary}])=>[table_code(key),table_capital(summary),"",""]);const clients=fault.traffic===undefined?[]:clientRows
;const lasts=[table_code("lasts"),(0,fault_schema._p)(fault),"",table_code(fault.lasts)]
;return[...words,...own,...given,...clients,...fault.instant?[[table_code("watch"),fault_schema.WG,"",table_code(fault.lasts)]]:[],lasts]}const clientRows=Object.entries((0,
fault_schema.pd)()).map(([key,field])=>[table_code(key),field.unwrap().description??"","",""]);function matrix(){
const rows=faults.map(fault=>[code(fault.kind),...targetKinds.map(kind=>cell(fault,wayOn(fault,kind)!==undefined))]);return table(["fault",...targetKinds.map(({kind:kind})=>code(kind))],rows)}
function rightsTable(){const onContainers=faults.flatMap(fault=>{const way=wayOn(fault,inContainer);return way===undefined?[]:[[code(fault.kind),"a container",...rightsCells(way)]]})
;const onLinks=[["every fault of a link","a link that intercepts the connections of containers","yes","yes","yes","yes"],["every fault of a link","a link that intercepts a port of a program on this machine",...["yes","yes","no: there is no container","no: there is no container"]]]
;return table(["fault","on","root","`sudo`","rootless engine","helper container"],[...onContainers,...onLinks])}function rightsCells(way){
const cells=[rootlessRefusalOf(way),helperRefusalOf(way)].map(refusal=>refusal===null?"yes":`no: ${refusal}`);return["yes","yes",...cells]}
function cell({http:http,masks:masks,flush:flush,clock:clock},taken){if(!taken)return"·"
;const notes=[...http?["HTTP only"]:[],...flush?["with `expendable: true`"]:[],...clock?["with libfaketime"]:[],...masks?["hides other faults on the way"]:[]]
;return notes.length===0?"yes":`yes (${notes.join("; ")})`}const faultMembers=()=>faults_catalog.eu.flatMap(fault=>fault.docs===null?[]:[faultMember(fault,fault.docs)])
;const checkMembers=()=>catalog.AV.map(checkMember);const faultMember=(fault,{why:why,reveals:reveals,example:example})=>({kind:fault.kind,summary:fault.summary,on:targets_catalog.x.filter(target=>(0,
ways_of.j)(fault,target)!==undefined).map(({kind:kind})=>kind),notes:{why:why,reveals:reveals,"observed when":fault.observed},entry:example,example:`${targetsFor(example)}faults:\n  - ${example}\n`,
parameters:rowsOf(fault).map(parameter)});const checkMember=({kind:kind,summary:summary,docs:docs})=>({kind:kind,summary:summary,on:[],notes:{why:docs.why},entry:docs.example,
example:`checks:\n  - ${docs.example}\n`,
parameters:keyRows((0,json_schema.O)().properties?.checks?.items?.properties?.[kind]??{}).map(([name,what,standard])=>parameter([name??"",what??"","",standard??""]))})
;const parameter=([name="",summary="",allowed="",standard=""])=>({name:bare(name),summary:summary,allowed:allowed,default:bare(standard)})
;const bare=cell=>cell.replace(/^`([^`]*)`$|^\*\*(.*)\*\*$/,"$1$2");function targetsFor(entry){const name=/\bon: ([\w-]+)/.exec(entry)?.[1];const lines=exampleTargets.split("\n")
;const start=lines.indexOf(`  ${name}:`);return start===-1?"":`targets:\n${lines.slice(start,start+2).map(line=>line.trimEnd()).join("\n")}\n`}}),
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
hint:example}}return{href:url.href}}}),1506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>mostShards})
;const mostShards=256}),54970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>neverPreview})
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
89957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>noHelper});const noHelper={
descriptors:"each look at the open files of a process, several in a second, would take a container of its own",
mount:"it would need SYS_ADMIN, with which it could do anything on this machine, and no profile of AppArmor",
disk:"a container that must run for as long as the fault lasts, with the right to write to every file, is more than the fault is worth",
clock:"it would need the rights to read the environment of every process and to write to every file of this machine"};const helperRefusalOf=way=>Object.hasOwn(noHelper,way)?noHelper[way]:null}),
864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>rootlessRefusalOf})
;const otherNamespaces="the gate enters the network of such a container, and not its mounts";const noRootless={
descriptors:"the processes of a container are found by its control group, which it may not have there",
cgroup:"it has no control group of its own in version 1, and in version 2 the machine decides which limits a user may set",mount:otherNamespaces,disk:otherNamespaces,clock:otherNamespaces}
;const rootlessRefusalOf=way=>Object.hasOwn(noRootless,way)?noRootless[way]:null})};
