/** An answer and the comparisons that a careful lecturer would make of it, as `outlined` shows them. */
export interface LabelledAnswer {
  readonly question: string
  readonly answer: string
  readonly comparisons: readonly string[]
}

/** Answers that set things against each other. */
export const comparing: readonly LabelledAnswer[] = [
  {
    question: '进程和线程有什么区别？',
    answer:
      '二者如下。\n\n**进程**\n\n- 资源：独立的地址空间\n- 切换：开销大\n- 通信：需要管道或消息\n\n**线程**\n\n- 资源：共享进程的地址空间\n- 切换：开销小\n- 通信：直接读写内存\n\n因此要看场景。',
    comparisons: ['table: 进程 / 线程; 资源 / 切换 / 通信'],
  },
  {
    question: '栈与队列各是什么？',
    answer:
      '### 栈\n\n- **次序**：后进先出\n- **用途**：括号匹配\n\n### 队列\n\n- **次序**：先进先出\n- **用途**：广度优先搜索',
    comparisons: ['table: 栈 / 队列; 次序 / 用途'],
  },
  {
    question: '常见的排序算法有哪些？',
    answer:
      '1. **冒泡排序**\n   - 时间：平方级\n   - 稳定：是\n2. **快速排序**\n   - 时间：平均线性对数级\n   - 稳定：否\n3. **归并排序**\n   - 时间：线性对数级\n   - 稳定：是',
    comparisons: ['table: 冒泡排序 / 快速排序 / 归并排序; 时间 / 稳定'],
  },
  {
    question: 'TCP 和 UDP 的区别是什么？',
    answer:
      '- 连接方式\n\n按维度看：\n\n1. **连接**\n   - TCP 先握手再传数据。\n   - UDP 不建立连接。\n2. **可靠性**\n   - TCP 确认并重传。\n   - UDP 不保证送达。',
    comparisons: ['table: TCP / UDP; 连接 / 可靠性'],
  },
  {
    question: '乐观锁与悲观锁有何不同？',
    answer:
      '### 1. 加锁时机\n\n- **乐观锁**：\n  - 更新时才检查版本。\n  - 冲突后重试。\n- **悲观锁**：\n  - 读取前就加锁。\n\n### 2. 适用场景\n\n- **乐观锁**：\n  - 读多写少。\n- **悲观锁**：\n  - 写多读少。',
    comparisons: ['cards: 乐观锁 / 悲观锁', 'cards: 乐观锁 / 悲观锁'],
  },
  {
    question: '编译型语言和解释型语言有什么区别？',
    answer: '编译型语言：先整体翻译成机器码再运行。\n\n解释型语言：边翻译边运行。',
    comparisons: ['cards: 编译型语言 / 解释型语言'],
  },
  {
    question: 'LSTM、GRU、RNN 的差异是什么？',
    answer: 'LSTM：有三个门和细胞状态。\n\nGRU：只有两个门。\n\nRNN：没有门，容易梯度消失。',
    comparisons: ['cards: LSTM / GRU / RNN'],
  },
  {
    question: '批归一化和层归一化的区别？',
    answer: '两者都是归一化方法。\n批归一化：在批的方向上求均值。\n\n层归一化：在特征的方向上求均值。',
    comparisons: ['cards: 批归一化 / 层归一化'],
  },
  {
    question: 'L1 正则和 L2 正则有什么区别？',
    answer: 'L1 正则加上参数的绝对值之和，使参数稀疏。\n\n而 L2 正则加上参数的平方和，使参数变小。\n\n总之要看数据。',
    comparisons: ['cards: L1 正则 / L2 正则'],
  },
  {
    question: '自回归模型（AR）与自编码模型（AE）对比',
    answer: '- 自回归模型逐词生成，适合写作。\n- 自编码模型还原被遮住的词，适合理解。',
    comparisons: ['cards: 自回归模型 / 自编码模型'],
  },
  {
    question: '微服务架构怎么样？',
    answer: '先看定义。\n\n**优点**：\n\n- 独立部署\n- 技术自由\n\n**缺点**：\n\n- 运维复杂\n- 调用变慢',
    comparisons: ['cards: 优点 / 缺点'],
  },
  {
    question: '谈谈单体应用。',
    answer: '- 优点：部署简单。\n- 缺点：难以扩展。',
    comparisons: ['cards: 优点 / 缺点'],
  },
  {
    question: '为什么选择 RoPE 而非正弦编码？',
    answer:
      '#### 正弦编码的局限性：\n\n- **外推差**：超出长度就失效。\n- **固定**：不能学习。\n\n#### RoPE 的改进：\n\n- **相对位置**：内积里自带相对距离。\n- **外推**：可以插值。\n\n**适用场景**：长文本。',
    comparisons: ['cards: 正弦编码的局限性 / RoPE 的改进'],
  },
  {
    question: '缓存有哪几种方案，各有什么优缺点？',
    answer:
      '- 本地缓存：放在进程里。\n- 远程缓存：放在单独的服务里。\n\n### 本地缓存的优缺点\n\n快，但不共享，而且占用进程的内存。\n\n### 远程缓存的优缺点\n\n共享，但多一次网络往返，需要单独维护。',
    comparisons: ['cards: 本地缓存 / 远程缓存'],
  },
  {
    question: '一致性哈希与取模哈希的比较',
    answer: '### 扩容：一致性哈希 vs 取模哈希\n\n- 一致性哈希：只迁移相邻节点的数据。\n- 取模哈希：几乎全部迁移。',
    comparisons: ['cards: 一致性哈希 / 取模哈希'],
  },
  {
    question: 'What is the difference between a mutex and a semaphore?',
    answer:
      '### Mutex\n\n- **Owner:** the thread that locked it\n- **Count:** one\n- **Use:** exclusive access\n\n### Semaphore\n\n- **Owner:** none\n- **Count:** any number\n- **Use:** limiting access\n\n### Summary\n\nChoose by ownership.',
    comparisons: ['table: Mutex / Semaphore; Owner / Count / Use'],
  },
  {
    question: 'How do REST and GraphQL compare?',
    answer:
      '- **REST**:\n  - Shape: fixed by the server\n  - Caching: by URL\n  - Errors: status codes\n- **GraphQL**:\n  - Shape: chosen by the client\n  - Caching: by the client library\n  - Errors: in the body\n  - Schema: required',
    comparisons: ['table: REST / GraphQL; Shape / Caching / Errors / Schema'],
  },
  {
    question: 'What are the differences between threads and coroutines?',
    answer:
      '1. **Scheduling**\n   - Threads are scheduled by the kernel.\n   - Coroutines yield by themselves.\n2. **Memory**\n   - Threads have stacks of megabytes.\n   - Coroutines need a few kilobytes.',
    comparisons: ['table: Threads / Coroutines; Scheduling / Memory'],
  },
  {
    question: 'What is the difference between Docker and Podman?',
    answer: '**Docker** runs a daemon as root.\n\n**Podman** needs no daemon and runs without root.',
    comparisons: ['cards: Docker / Podman'],
  },
  {
    question: 'When should I use inheritance?',
    answer: 'It depends.\n\n#### Pros\n\n- Less code\n- Known to everyone\n\n#### Cons\n\n- Tight coupling',
    comparisons: ['cards: Pros / Cons'],
  },
  {
    question: 'Explain event sourcing.',
    answer:
      '- **Advantages of event sourcing:** a full history\n- **Disadvantages of event sourcing:** complex queries',
    comparisons: ['cards: Advantages of event sourcing / Disadvantages of event sourcing'],
  },
  {
    question: 'Symmetric versus asymmetric encryption?',
    answer:
      '**Symmetric encryption**:\n\nOne key for both sides.\n\n**Asymmetric encryption**:\n\nA public and a private key.\n\nBoth are used in TLS.',
    comparisons: ['cards: Symmetric encryption / Asymmetric encryption'],
  },
  {
    question: '値渡しと参照渡しの違いは何ですか？',
    answer: '- **値渡し**：値をコピーして渡す。\n- **参照渡し**：場所を渡す。',
    comparisons: ['cards: 値渡し / 参照渡し'],
  },
  {
    question: '프로세스와 스레드의 차이는 무엇인가?',
    answer: '- 프로세스: 독립된 메모리를 가진다.\n- 스레드: 메모리를 공유한다.',
    comparisons: ['cards: 프로세스 / 스레드'],
  },
  {
    question: '정규화에 대해 설명하시오?',
    answer: '- 장점: 중복이 줄어든다.\n- 단점: 조인이 많아진다.',
    comparisons: ['cards: 장점 / 단점'],
  },
  {
    question: 'HTTP 和 HTTPS 有什么区别？',
    answer:
      '- 端口：HTTP 用 80，HTTPS 用 443。\n- 安全：HTTP 是明文，HTTPS 加密。\n- 证书：HTTPS 需要证书，HTTP 不需要。',
    comparisons: ['table: HTTP / HTTPS; 端口 / 安全 / 证书'],
  },
  {
    question: 'Redis 和 Memcached 在性能和数据类型上有什么区别？',
    answer: '- 性能：Redis 单线程，Memcached 多线程。\n- 数据类型：Redis 有多种，Memcached 只有字符串。',
    comparisons: ['table: Redis / Memcached; 性能 / 数据类型'],
  },
  {
    question: 'CNN 和 RNN 的区别是什么？',
    answer: '- 从结构看：CNN 用卷积核提取局部特征。RNN 用循环记住前文。\n- 从速度看：CNN 可以并行。RNN 只能逐步计算。',
    comparisons: ['table: CNN / RNN; 从结构看 / 从速度看'],
  },
  {
    question: 'What are the differences between useMemo and useCallback?',
    answer:
      '- Timing: useMemo runs on render, while useCallback does not call anything.\n- Result: useMemo returns a value, useCallback returns a function.',
    comparisons: ['table: useMemo / useCallback; Timing / Result'],
  },
  {
    question: '闭包和对象的区别是什么？',
    answer:
      '1. **状态**\n   闭包把状态藏在作用域里。\n   对象把状态放在字段里。\n2. **接口**\n   闭包只有一个入口，调用即可。\n   对象有多个方法。',
    comparisons: ['table: 闭包 / 对象; 状态 / 接口'],
  },
  {
    question: '`HashMap` 和 `Hashtable` 的区别？',
    answer:
      '1. **线程是否安全：** `HashMap` 是非线程安全的，`Hashtable` 是线程安全的，因为方法都是同步的。\n2. **空键：** `HashMap` 允许，`Hashtable` 抛出异常。',
    comparisons: ['table: HashMap / Hashtable; 线程是否安全 / 空键'],
  },
  {
    question: '解释器与编译器的对比？',
    answer: '**时机**\n\n解释器逐句执行。\n\n编译器先翻译全部。\n\n**速度**\n\n解释器较慢。\n\n编译器较快。',
    comparisons: ['table: 解释器 / 编译器; 时机 / 速度'],
  },
  {
    question: 'What is the difference between a process and a thread?',
    answer:
      '- **Memory**: A process has memory of its own, while a thread shares it.\n- **Cost**: A process is expensive to create. A thread is cheap.',
    comparisons: ['table: process / thread; Memory / Cost'],
  },
]

const long = '这一点需要结合具体的业务场景和历史原因来理解，'.repeat(14)

/** Answers that set nothing against anything, though they look alike. */
export const notComparing: readonly LabelledAnswer[] = [
  ['如何安装和配置数据库？', '- 安装：下载并运行安装包。\n- 配置：修改配置文件。'],
  ['如何完成部署？', '1. 准备：拉取代码。\n2. 构建：运行脚本。\n3. 发布：切换流量。'],
  [
    '常见的负载均衡算法有哪些？',
    '- **轮询**：依次分配。\n- **随机**：随机选择。\n- **加权**：按权重分配。\n- **哈希**：按地址分配。',
  ],
  ['这个函数怎么用？', '### 示例 1\n\n- 输入：3\n- 输出：9\n\n### 示例 2\n\n- 输入：4\n- 输出：16'],
  [
    'MySQL 和 SQLite 在并发和部署上的区别？',
    '- 并发方面，MySQL 支持多个写者，SQLite 只支持一个。\n- 部署方面，MySQL 要装服务，SQLite 是一个文件。',
  ],
  ['数据并行和模型并行的联系和区别？', '- 联系：都把工作分到多张卡上。\n- 区别：前者切数据，后者切模型。'],
  ['残差连接的原理和优缺点是什么？', '- 原理：把输入加到输出上。\n- 优缺点：训练稳定，但占用显存。'],
  ['比较新的优化器的原理和性能怎么样？', '- 原理：估计二阶矩。\n- 性能：收敛更快。'],
  ['在不同的硬件和系统上怎么运行？', '- 硬件：至少八块显卡。\n- 系统：建议用 Linux。'],
  [
    '线程池和连接池有什么不同，为什么需要它们？',
    '线程池和连接池都是复用资源。\n\n- 复用：减少创建的开销。\n- 限流：控制并发的数量。',
  ],
  ['What are the different ways to hide and show content?', '- Hide: set display to none.\n- Show: remove it again.'],
  [
    'What is the difference between Vue and React in speed and size?',
    '- Speed: Vue patches less, React patches more.\n- Size: Vue is smaller than React.',
  ],
  ['How does a compiler differ from an interpreter and why?', 'A compiler translates once.\n\nWhy: speed.'],
  [
    '训练和推理的流程分别是什么？',
    '**训练**\n\n- 第一步：取数据\n- 第二步：算梯度\n- 第三步：更新\n\n**推理**\n\n- 第一步：取输入\n- 第二步：前向计算\n- 第三步：采样',
  ],
  [
    '模型有哪些组成部分？',
    '### 编码器\n\n- 输入：文本\n- 层数：十二\n- 输出：向量\n\n### 解码器\n\n- 掩码：因果\n- 采样：贪心\n- 长度：不定',
  ],
  [
    '注意力怎么优化？',
    '**稀疏注意力**\n\n- 注意：长度固定\n- 例如：滑动窗口\n- 复杂度：线性\n\n**线性注意力**\n\n- 注意：精度下降\n- 例如：核方法\n- 理论：低秩',
  ],
  ['梯度消失和梯度爆炸的区别？', '梯度消失和梯度爆炸都由连乘引起。\n\n梯度消失时参数不再更新。'],
  ['BFS 与 DFS 的区别？', 'BFS 用队列，逐层展开；而 DFS 用栈，一路到底。'],
  // One point of comparison that does not say something of each is enough for a list.
  ['TCP 和 UDP 的区别？', '- 连接：TCP 面向连接，UDP 无连接。\n- 效率：由于要确认，TCP 较慢，UDP 较快。'],
  [
    '索引扫描和全表扫描的区别？',
    '- 层次：索引扫描和全表扫描都读数据页，全表扫描更简单。\n- 代价：索引扫描看选择性，全表扫描看页数。',
  ],
  ['Adam 和 SGD 的对比？', '- 速度：Adam 收敛快，SGD 收敛慢。两者都要调学习率。\n- 内存：Adam 存两份状态，SGD 不存。'],
  [
    '红黑树和跳表的区别？',
    '- 查找：红黑树按层比较，跳表按级跳跃，都是对数时间。\n- 插入：红黑树要旋转，跳表只改指针。',
  ],
  [
    '数组和链表的区别？',
    '- 存储：数组连续存放，链表分散存放，数组对缓存更友好。\n- 插入：数组要搬动元素，链表只改指针。',
  ],
  [
    'How do queues and stacks differ?',
    '- Order: queues are first in, first out, stacks are last in, first out.\n- Use: both hold work to do.',
  ],
  [
    '索引和约束有什么区别？',
    '- 索引：\n\n  ```sql\n  create index i on t(a);\n  ```\n- 约束：\n\n  ```sql\n  alter table t add unique(a);\n  ```',
  ],
  ['平面图和立体图有什么不同？', '- 平面图：![图](a.png)\n- 立体图：![图](b.png)'],
  ['敏捷和瀑布有什么区别？', `- 敏捷：${long}\n- 瀑布：${long}`],
  [
    '甲方案和乙方案的对比？',
    `**甲方案**\n\n- 成本：${long}\n- 工期：短\n- 风险：${long}\n\n**乙方案**\n\n- 成本：${long}\n- 工期：长\n- 风险：${long}`,
  ],
  ['什么是索引和视图？', '- 索引：加快查找的结构。\n- 视图：保存的查询。'],
  ['过拟合的原因和解决办法是什么？', '- 原因：数据太少。\n- 解决办法：增加数据。'],
  [
    '组内归一化有什么影响？',
    '#### 降低方差\n\n- 背景：方差大\n- 改进：归一化\n\n#### 突出样本\n\n- 背景：样本被淹没\n- 改进：放大优势\n\n#### 动态分组\n\n- 协同：分组会变\n- 改进：随之调整',
  ],
  ['这道题选什么，它们有何不同？', '- A：正确\n- B：错误'],
  ['上线前要检查什么？', '- [x] 备份：已完成\n- [ ] 回滚：未完成'],
  ['CPU、GPU、TPU、NPU 的区别？', 'CPU：通用。\n\nGPU：并行。\n\nTPU：张量。\n\nNPU：端侧。'],
  ['微调和提示的区别？', '微调会改变参数，需要数据。\n\n提示只改变输入。\n\n它还可以随时更换。'],
  ['内连接和外连接的区别见下表？', '| 连接 | 结果 |\n|---|---|\n| 内连接 | 交集 |\n| 外连接 | 并集 |'],
  ['数据库怎么学？', '- 首先：学 SQL。\n- 然后：学索引。'],
  ['向量数据库怎么选型？', '选型要看两点：\n\n- 规模：百万级还是亿级。\n- 延迟：毫秒级还是秒级。'],
  ['Kafka 为什么快？', '**顺序写**：磁盘顺序写很快。\n\n**零拷贝**：减少数据复制。'],
  ['How do I set up and tear down a test?', '- Set up: create the fixture.\n- Tear down: remove it.'],
  ['What is a closure and why is it useful?', '- What: a function with its scope.\n- Why: it keeps state private.'],
  ['What is the difference between let and var?', 'Both let and var declare variables.\n\nlet is scoped to its block.'],
  ['How does garbage collection work?', '**Mark**: find what is reachable.\n\n**Sweep**: free the rest.'],
  ['What is the difference between GET and POST?', '```http\nGET /a\n```\n\n```http\nPOST /a\n```'],
  [
    'List the phases of a compiler?',
    '### Phase 1\n\n- Input: text\n- Output: tokens\n\n### Phase 2\n\n- Input: tokens\n- Output: tree',
  ],
  ['Why is the build slow?', '- Note: measure first.\n- Example: use a profiler.'],
  ['Gitの使い方は？', '- 追加：git addを使う。\n- 記録：git commitを使う。'],
  ['트랜잭션의 특징은 무엇인가?', '- 원자성: 모두 실행되거나 모두 실행되지 않는다.\n- 일관성: 상태가 일관된다.'],
].map(([question = '', answer = '']) => ({ question, answer, comparisons: [] }))
