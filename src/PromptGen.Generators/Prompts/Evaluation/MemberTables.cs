namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>
/// What is known about members of the platform, by type and name. Nothing but these names, the options and <c>[CacheStable]</c> decides:
/// the name of a local or a parameter is never evidence.
/// </summary>
internal static class MemberTables
{
    /// <summary>Stands for every member of a type.</summary>
    public const string Every = "*";

    /// <summary>Members whose value differs from request to request.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Volatile = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["Now", "UtcNow"],
        ["System.DateTimeOffset"] = ["Now", "UtcNow"],
        ["System.TimeProvider"] = ["GetUtcNow", "GetLocalNow", "GetTimestamp"],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.Random"] = [Every],
        ["System.Security.Cryptography.RandomNumberGenerator"] = [Every],
        ["System.IO.Path"] = ["GetRandomFileName", "GetTempFileName"],
        ["System.Diagnostics.Stopwatch"] = ["GetTimestamp"],
        ["System.Environment"] = ["TickCount", "TickCount64", "CurrentManagedThreadId"],
        ["System.Diagnostics.Activity"] = ["Current", "Id", "TraceId", "SpanId"],
        ["Microsoft.AspNetCore.Http.HttpContext"] = ["TraceIdentifier"],
        ["System.Threading.Interlocked"] = ["Increment"],
    };

    /// <summary>Members that are fixed within a process and differ between processes.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> DeployVolatile = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["System.Environment"] = ["ProcessId"],
        ["System.String"] = ["GetHashCode"],
        ["System.HashCode"] = [Every],
    };

    /// <summary>Members that cut a clock to the day or coarser.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> DayGranularity = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["Today", "Date", "Year", "Month", "Day", "DayOfWeek", "DayOfYear", "ToShortDateString", "ToLongDateString"],
        ["System.DateTimeOffset"] = ["Date", "Year", "Month", "Day", "DayOfWeek", "DayOfYear"],
        ["System.DateOnly"] = ["FromDateTime"],
    };

    /// <summary>Types whose members compute from their receiver and arguments alone.</summary>
    public static readonly ISet<string> PureTypes = new HashSet<string>(StringComparer.Ordinal)
    {
        "System.String", "System.Char", "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32",
        "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.Math", "System.Convert", "System.BitConverter",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Guid", "System.Version", "System.Uri",
        "System.Diagnostics.Activity", "System.Diagnostics.ActivityTraceId", "System.Diagnostics.ActivitySpanId",
        "System.Enum", "System.FormattableString", "System.Nullable`1", "System.Collections.Generic.KeyValuePair`2", "System.Tuple", "System.Index", "System.Range",
        "System.StringComparer", "System.MemoryExtensions", "System.Text.Encoding", "System.Text.Json.JsonSerializer", "System.Text.Json.JsonElement",
        "System.Text.Json.JsonDocument", "System.BinaryData", "System.Text.Json.Nodes.JsonNode", "System.Globalization.CultureInfo",
    };

    /// <summary>Methods of <c>string</c> that keep the text and its size, as far as a size band goes.</summary>
    public static readonly ISet<string> SizeKeepingTextMethods = new HashSet<string>(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "ReplaceLineEndings", "Normalize", "ToString", "AsSpan", "AsMemory", "Clone",
    };

    /// <summary>Methods of <c>Enumerable</c> that give elements of their source, in another number or order.</summary>
    public static readonly ISet<string> ElementKeepingMethods = new HashSet<string>(StringComparer.Ordinal)
    {
        "Where", "Take", "TakeLast", "TakeWhile", "Skip", "SkipLast", "SkipWhile", "Distinct", "DistinctBy", "Reverse", "Concat", "Append", "Prepend", "Union", "Except", "Intersect",
        "Cast", "OfType", "ToList", "ToArray", "AsEnumerable", "AsReadOnly", "DefaultIfEmpty", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt",
        "ElementAtOrDefault", "Min", "Max", "MinBy", "MaxBy", "Chunk", "ToHashSet", "ToImmutableArray", "ToImmutableList", "AsParallel", "AsSequential", "Shuffle",
    };

    /// <summary>Methods of <c>Enumerable</c> and lists that fix an order.</summary>
    public static readonly ISet<string> OrderingMethods = new HashSet<string>(StringComparer.Ordinal)
    {
        "Order", "OrderBy", "OrderByDescending", "OrderDescending", "ThenBy", "ThenByDescending", "AsOrdered", "Sort",
    };

    /// <summary>Types whose enumeration order is not fixed between processes or machines. Plain and frozen dictionaries keep theirs (rules.md 3.2).</summary>
    public static readonly ISet<string> UnorderedTypes = new HashSet<string>(StringComparer.Ordinal)
    {
        "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableHashSet`1", "System.Collections.Immutable.IImmutableDictionary`2",
        "System.Collections.Immutable.IImmutableSet`1", "System.Collections.Hashtable", "System.Linq.ParallelQuery`1", "System.Linq.ParallelQuery",
        "System.Collections.Concurrent.ConcurrentBag`1", "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Linq.IQueryable`1",
    };

    /// <summary>Collections that put their elements into the order of their keys.</summary>
    public static readonly ISet<string> SortedTypes = new HashSet<string>(StringComparer.Ordinal)
    {
        "System.Collections.Generic.SortedDictionary`2", "System.Collections.Generic.SortedList`2", "System.Collections.Generic.SortedSet`1",
        "System.Collections.Immutable.ImmutableSortedDictionary`2", "System.Collections.Immutable.ImmutableSortedSet`1",
    };

    /// <summary>Methods whose result comes in an order that is not fixed between machines.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> UnorderedMethods = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["System.IO.Directory"] = ["GetFiles", "GetDirectories", "GetFileSystemEntries", "EnumerateFiles", "EnumerateDirectories", "EnumerateFileSystemEntries"],
        ["System.Type"] = ["GetMethods", "GetProperties", "GetFields", "GetMembers", "GetNestedTypes", "GetConstructors", "GetInterfaces"],
        ["System.Reflection.Assembly"] = ["GetTypes", "GetExportedTypes"],
    };

    /// <summary>Types whose text form depends on the current culture.</summary>
    public static readonly ISet<string> CultureTypes = new HashSet<string>(StringComparer.Ordinal)
    {
        "System.Single", "System.Double", "System.Decimal", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
    };
}
