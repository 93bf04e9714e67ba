using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary>Checks the headers both APIs need (provider facts AV-1, AV-4, AV-5). The key is returned only to separate caches, and is not kept.</summary>
internal static class RequestHeaders
{
    private const string Bearer = "Bearer ";

    public static string AnthropicKey(IHeaderDictionary headers)
    {
        string key = headers["x-api-key"].ToString();
        key = key.Length > 0 ? key : BearerKey(headers);
        return key.Length > 0 ? key : throw new ApiRejectionException(401, "authentication_error", "x-api-key header is required");
    }

    public static string OpenAIKey(IHeaderDictionary headers)
    {
        string key = BearerKey(headers);
        return key.Length > 0
            ? key
            : throw new ApiRejectionException(401, "invalid_request_error", "You didn't provide an API key. Send it in an Authorization header using Bearer auth.", null, "invalid_api_key");
    }

    public static string AnthropicVersion(IHeaderDictionary headers)
    {
        string version = headers["anthropic-version"].ToString();
        if (version.Length == 0)
        {
            throw ApiRejectionException.Invalid("anthropic-version: header is required");
        }

        return ProviderData.Embedded.ApiVersions.Contains(version)
            ? version
            : throw ApiRejectionException.Invalid($"anthropic-version: \"{version}\" is not a valid version; known are {string.Join(", ", ProviderData.Embedded.ApiVersions)}");
    }

    public static void RequireJson(IHeaderDictionary headers)
    {
        string type = headers.ContentType.ToString();
        if (!type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiRejectionException.Invalid("content-type: must be application/json");
        }
    }

    private static string BearerKey(IHeaderDictionary headers)
    {
        string value = headers.Authorization.ToString();
        return value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? value[Bearer.Length..].Trim() : "";
    }
}
