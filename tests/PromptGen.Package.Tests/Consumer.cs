namespace PromptGen.Package.Tests;

/// <summary>A solution outside of the checkout that gets PromptGen from the packed feed.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("promptgen-consumer-").FullName;

    public Consumer(PackedFeed feed)
    {
        // The packages of the checkout's own restore are a fallback folder: nothing is fetched, and nothing of the packed version is looked up there.
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{feed.Packages}</RestorePackagesPath>
                <RestoreFallbackFolders>{Repository.PackageRoot}</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{feed.Feed}</RestoreAdditionalProjectSources>
                <PromptGenVersion>{feed.Version}</PromptGenVersion>
                <NuGetAudit>false</NuGetAudit>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string PathOf(string name) => Path.Combine(_root, name);

    public string Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Builds a project, in processes that end with the build.</summary>
    public Task<CommandOutput> BuildAsync(string project, params string[] arguments) =>
        RunAsync(["build", project, "-nologo", "-nodeReuse:false", "-clp:NoSummary", "-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Runs <c>dotnet</c> in the solution's folder.</summary>
    public Task<CommandOutput> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs <c>dotnet</c> with environment variables of its own.</summary>
    public Task<CommandOutput> RunAsync((string Name, string Value)[] environment, params string[] arguments) =>
        Command.DotnetAsync(_root, arguments, TestContext.Current.CancellationToken, environment);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
